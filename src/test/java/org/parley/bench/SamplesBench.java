package org.parley.bench;

import java.util.List;
import java.util.Locale;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// `./parley bench samples [--short] [WORD…]`: what the extractor finds in the sample articles,
/// against what a reader noted beside them. With words, only articles whose names contain one.
final class SamplesBench {

  private SamplesBench() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    List<String> words = List.of(args).stream().filter(one -> !one.startsWith("--")).toList();
    List<Sample> samples =
        Samples.all().stream()
            .filter(one -> words.isEmpty() || words.stream().anyMatch(one.name()::contains))
            .toList();
    Names names = new Names(Lexicon.standard());
    SampleScores scores =
        SampleScores.of(new Extractor(Lexicon.standard(), new TimeTagger()), samples, names);
    if (!List.of(args).contains("--short")) {
      scores.samples().forEach(one -> print(one, SampleDiff.of(one, names)));
    }
    print(scores);
  }

  private static void print(SamplePairs sample, List<String> lines) {
    if (!lines.isEmpty()) {
      System.out.println(sample.sample().name());
      lines.forEach(System.out::println);
      System.out.println();
    }
  }

  private static void print(SampleScores scores) {
    line("events with dates", scores.detection());
    line("events, any date", scores.sentences());
    line("dates right", scores.dates());
    line("main events", scores.mains());
    line("actors", scores.actors());
    line("platforms", scores.platforms());
    line("rounds", scores.rounds());
    line("places", scores.places());
    line("types", scores.types());
    line("types, lenient", scores.lenientTypes());
    line("modality", scores.modalities());
    System.out.println();
    System.out.println("types confused, expected -> found:");
    scores.confusions().entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
        .limit(12)
        .forEach(one -> System.out.printf("  %3d  %s%n", one.getValue(), one.getKey()));
  }

  private static void line(String name, Object value) {
    System.out.printf("%-18s %s%n", name, value);
  }
}
