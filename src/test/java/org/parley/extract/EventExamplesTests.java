package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// Runs `data/events/examples.yaml`, `places.yaml` and `actors.yaml`.
class EventExamplesTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  /// Keeps the sentence under test from being the lead.
  private static final String BEFORE =
      "The weather in Vienna was mild. It was dry in the hills. Trees are green in May.\n";

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  static List<DataEntry> examples() {
    return DataFile.resource("data/events/examples.yaml").entries();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void tellsWhatTheExampleSays(DataEntry example) {
    assertThat(extractor.extract(BEFORE + example.key(), PUBLISHED))
        .as(example.key())
        .extracting(EventExamplesTests::told)
        .containsExactlyInAnyOrderElementsOf(example.texts());
  }

  static List<DataEntry> places() {
    return DataFile.resource("data/events/places.yaml").entries();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void findsWhereTheExampleSays(DataEntry example) {
    Mention last = extractor.extract(BEFORE + example.key(), PUBLISHED).getLast();
    assertThat(List.of(Objects.requireNonNullElse(last.place(), "none")))
        .as(example.key())
        .isEqualTo(example.texts());
  }

  static List<DataEntry> actors() {
    return DataFile.resource("data/events/actors.yaml").entries();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actors")
  void findsWhoTheExampleSays(DataEntry example) {
    Mention last = extractor.extract(BEFORE + example.key(), PUBLISHED).getLast();
    List<String> acting =
        last.actors().stream()
            .filter(actor -> actor.role() != Participant.Role.MENTIONED)
            .map(actor -> Objects.requireNonNullElse(actor.id(), actor.name()))
            .toList();
    assertThat(acting.isEmpty() ? List.of("nobody") : acting)
        .as(example.key())
        .containsExactlyInAnyOrderElementsOf(example.texts());
  }

  @Test
  void showsEveryTypeAnExample() {
    Set<String> shown =
        examples().stream()
            .flatMap(example -> example.texts().stream())
            .map(told -> told.split(" ")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Lexicon.standard().eventTypes().stream().map(EventType::id).toList());
  }

  private static String told(Mention mention) {
    String date =
        mention.time() == null || mention.time().date() == null
            ? "undated"
            : mention.time().date().edtf();
    String modality = mention.modality().name().toLowerCase(Locale.ROOT);
    return date + " " + mention.type() + " " + modality;
  }
}
