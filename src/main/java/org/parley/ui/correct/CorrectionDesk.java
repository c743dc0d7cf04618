package org.parley.ui.correct;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.chronicle.Curation;
import org.parley.chronicle.Field;
import org.parley.lexicon.Lexicon;
import org.parley.ui.date.DayFields;
import org.springframework.stereotype.Component;

/// Knows what events can be corrected to, and corrects them.
@Component
public class CorrectionDesk {

  /// One possible value of a field.
  ///
  /// @param id as the field holds it; empty for none
  /// @param names what it is called, the usual name first
  record Choice(String id, List<String> names) {

    static final Choice NONE = new Choice("", List.of("None"));

    String name() {
      return names.getFirst();
    }

    /// Whether a word of a name begins so: “gen” is for Geneva and not for Argentina.
    boolean isCalled(String beginning) {
      String typed = beginning.toLowerCase(Locale.ROOT);
      return names.stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .anyMatch(
              name ->
                  name.startsWith(typed)
                      || name.contains(" " + typed)
                      || name.contains("-" + typed));
    }
  }

  private final Curation curation;
  private final Lexicon lexicon;
  private final FieldWords words;
  private final DayFields days;

  CorrectionDesk(Curation curation, Lexicon lexicon, FieldWords words, DayFields days) {
    this.curation = curation;
    this.lexicon = lexicon;
    this.words = words;
    this.days = days;
  }

  /// The corrections of one screen.
  ///
  /// @param changed told when something is to be shown anew
  public Corrections corrections(SerializableRunnable changed) {
    return new Corrections(this, changed);
  }

  FieldWords words() {
    return words;
  }

  DayFields days() {
    return days;
  }

  boolean decide(String event, Map<Field, Optional<String>> values) {
    return curation.decide(event, values);
  }

  Optional<String> faultOf(Field field, String value) {
    return curation.faultOf(field, value);
  }

  List<Choice> types() {
    return sorted(
        lexicon.eventTypes().stream().map(type -> new Choice(type.id(), List.of(type.label()))));
  }

  List<Choice> platforms() {
    return withNone(
        lexicon.platforms().stream().map(one -> choice(one.id(), one.name(), one.aliases())));
  }

  List<Choice> places() {
    return withNone(
        lexicon.places().stream().map(one -> choice(one.id(), one.name(), one.aliases())));
  }

  private static Choice choice(String id, String name, List<String> aliases) {
    return new Choice(id, Stream.concat(Stream.of(name), aliases.stream()).toList());
  }

  private static List<Choice> withNone(Stream<Choice> choices) {
    return Stream.concat(Stream.of(Choice.NONE), sorted(choices).stream()).toList();
  }

  private static List<Choice> sorted(Stream<Choice> choices) {
    return choices.sorted(Comparator.comparing(Choice::name)).toList();
  }
}
