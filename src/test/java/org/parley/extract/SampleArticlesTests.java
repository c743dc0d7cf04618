package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.bench.Expected;
import org.parley.bench.Names;
import org.parley.bench.Sample;
import org.parley.bench.SampleScores;
import org.parley.bench.Samples;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;
import org.parley.time.TimeTagger;

/// The notes beside the sample articles, and what the extractor makes of the articles.
class SampleArticlesTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Names NAMES = new Names(LEXICON);
  private static final List<Sample> SAMPLES = Samples.all();

  @Test
  void everyArticleHasItsNotes() {
    assertThat(Samples.names(Samples.expectedFolder(), ".yaml"))
        .containsExactlyElementsOf(SAMPLES.stream().map(Sample::name).toList());
    assertThat(SAMPLES).allSatisfy(sample -> assertThat(sample.expected()).isNotEmpty());
  }

  @Test
  void everyQuoteStandsOnceInItsArticle() {
    assertThat(complaints((sample, one) -> times(sample.text(), one.quote()) == 1)).isEmpty();
  }

  @Test
  void theWordsThatDateAHappeningStandInItsArticle() {
    assertThat(complaints((sample, one) -> one.time() == null || stands(sample, one.time())))
        .isEmpty();
  }

  @Test
  void aHappeningWithoutTimeWordsIsOfThePublicationDay() {
    assertThat(
            complaints(
                (sample, one) ->
                    one.time() != null
                        || one.date().edtf().equals(String.valueOf(sample.article().published()))))
        .isEmpty();
  }

  @Test
  void typesPlatformsAndPlacesAreThoseOfTheLexicon() {
    Set<String> types =
        LEXICON.eventTypes().stream().map(EventType::id).collect(Collectors.toSet());
    Set<String> platforms =
        LEXICON.platforms().stream().map(Platform::id).collect(Collectors.toSet());

    assertThat(complaints((sample, one) -> types.contains(one.type()))).isEmpty();
    assertThat(complaints((sample, one) -> types.containsAll(one.typeOk()))).isEmpty();
    assertThat(
            complaints(
                (sample, one) -> one.platform() == null || platforms.contains(one.platform())))
        .isEmpty();
    assertThat(
            complaints(
                (sample, one) -> one.place() == null || NAMES.place(one.place()).isPresent()))
        .isEmpty();
  }

  @Test
  void actorsBearTheNamesOfTheLexicon() {
    TreeMap<String, TreeSet<String>> unknown = new TreeMap<>();
    for (Sample sample : SAMPLES) {
      sample.expected().stream()
          .flatMap(one -> Stream.concat(one.actors().stream(), one.actorsOk().stream()))
          .filter(name -> NAMES.actor(name).isEmpty())
          .forEach(
              name -> unknown.computeIfAbsent(name, none -> new TreeSet<>()).add(sample.name()));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyArticleHasAMainHappening() {
    assertThat(SAMPLES)
        .allSatisfy(
            sample -> assertThat(sample.expected()).as(sample.name()).anyMatch(Expected::main));
  }

  /// Each floor lies a little under what `./parley bench samples` shows; raise it when that rises.
  @Test
  void theExtractorFindsWhatAReaderFinds() {
    SampleScores scores = SampleScores.of(new Extractor(LEXICON, new TimeTagger()), SAMPLES, NAMES);

    assertThat(scores.detection().f1()).as("events with dates").isGreaterThan(0.80);
    assertThat(scores.dates().value()).as("dates right").isGreaterThan(0.88);
    assertThat(scores.mains().value()).as("main events").isGreaterThan(0.92);
    assertThat(scores.actors().f1()).as("actors").isGreaterThan(0.74);
    assertThat(scores.platforms().f1()).as("platforms").isGreaterThan(0.54);
    assertThat(scores.places().value()).as("places").isGreaterThan(0.66);
    assertThat(scores.lenientTypes().value()).as("types").isGreaterThan(0.72);
    assertThat(scores.modalities().value()).as("modality").isGreaterThan(0.88);
  }

  private interface Rule {
    boolean holds(Sample sample, Expected one);
  }

  private static List<String> complaints(Rule rule) {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      sample.expected().stream()
          .filter(one -> !rule.holds(sample, one))
          .forEach(one -> wrong.add(sample.name() + ": " + one));
    }
    return wrong;
  }

  private static boolean stands(Sample sample, String words) {
    return sample.text().contains(words);
  }

  private static int times(String text, String words) {
    int times = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      times++;
    }
    return times;
  }
}
