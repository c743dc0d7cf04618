package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.bench.SamplePairs.Pair;
import org.parley.extract.Mention;

/// What differs between what an article tells and what the extractor found, three lines each: what
/// is wrong, what was expected, what was found.
final class SampleDiff {

  private static final int WIDTH = 150;

  private SampleDiff() {}

  static List<String> of(SamplePairs sample, Names names) {
    List<String> lines = new ArrayList<>();
    for (Expected missed : sample.missed()) {
      lines.add("  missed" + (missed.main() ? " (main)" : ""));
      lines.add("    expected " + missed.brief());
      lines.add("    in       " + cut(sample.sample().evidence(missed).of(sample.sample().text())));
    }
    for (Mention spurious : sample.spurious()) {
      lines.add("  spurious");
      lines.add("    found    " + brief(spurious));
      lines.add("    in       " + cut(spurious.span().of(sample.sample().text())));
    }
    sample.required().forEach(pair -> lines.addAll(differences(sample, pair, names)));
    return lines;
  }

  private static List<String> differences(SamplePairs sample, Pair pair, Names names) {
    Expected expected = pair.expected();
    Mention mention = pair.mention();
    List<String> wrong = new ArrayList<>();
    if (pair.date() < 1) {
      wrong.add("date");
    }
    if (!SamplePairs.isTypeRight(expected, mention)) {
      wrong.add("type");
    }
    if (expected.modality() != mention.modality()) {
      wrong.add("modality");
    }
    if (!Objects.equals(expected.platform(), mention.platform())) {
      wrong.add("platform");
    }
    if (expected.place() != null && names.placeScore(expected.place(), mention.place()) < 1) {
      wrong.add("place");
    }
    if (!actorsAgree(sample, pair, names)) {
      wrong.add("actors");
    }
    return wrong.isEmpty()
        ? List.of()
        : List.of(
            "  wrong " + String.join(", ", wrong),
            "    expected %s %s %s %s"
                .formatted(
                    expected.brief(),
                    expected.modality(),
                    new TreeSet<>(names.keys(expected.actors())),
                    where(expected.platform(), expected.place())),
            "    found    %s %s %s"
                .formatted(
                    brief(mention),
                    new TreeSet<>(SamplePairs.actors(mention, names)),
                    where(mention.platform(), mention.place())));
  }

  private static boolean actorsAgree(SamplePairs sample, Pair pair, Names names) {
    Set<String> wanted = names.keys(pair.expected().actors());
    Set<String> got = SamplePairs.actors(pair.mention(), names);
    Set<String> around = names.keys(sample.sample().namesAround(pair.expected()));
    around.addAll(wanted);
    return got.containsAll(wanted) && around.containsAll(got);
  }

  private static String where(@Nullable String platform, @Nullable String place) {
    return "platform " + platform + ", place " + place;
  }

  private static String brief(Mention mention) {
    String words = mention.time() == null ? "" : mention.time().text();
    return "%s %s: “%s” (“%s”) %s"
        .formatted(
            SamplePairs.date(mention),
            mention.type(),
            mention.headline(),
            words,
            mention.modality());
  }

  private static String cut(String sentence) {
    String line = sentence.replace('\n', ' ');
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
