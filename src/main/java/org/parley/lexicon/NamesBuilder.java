package org.parley.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch.Form;
import org.parley.lexicon.names.NameIndex;
import org.parley.lexicon.names.NameIndex.Meaning;
import org.parley.lexicon.names.PersonIndex;
import org.parley.lexicon.names.Word;

/// Turns entries into the names they may have in a text.
final class NamesBuilder {

  final NameIndex names = new NameIndex();
  final Map<String, Map<String, String>> locals = new HashMap<>();
  final PersonIndex persons;
  private final Set<String> peaceful;

  NamesBuilder(Collection<List<String>> titles, WordLists words) {
    persons = new PersonIndex(LexiconReader.plainWords(titles), words.list("particle"));
    peaceful = words.list("peaceful");
  }

  void state(Actor state, List<String> demonyms, @Nullable String capital, List<String> metonyms) {
    Meaning both = new Meaning(Form.NAME, state.id(), state.id(), List.of());
    names.add(state.name(), both);
    state.aliases().forEach(a -> names.add(a, both));
    demonyms.forEach(d -> names.add(d, Meaning.actor(Form.DEMONYM, state.id())));
    metonyms.forEach(m -> names.add(m, Meaning.actor(Form.CAPITAL, state.id())));
    if (capital != null) {
      names.add(capital, Meaning.actor(Form.CAPITAL, state.id()));
    }
  }

  /// Words that name a group in articles about one state: “rebels”.
  void local(Actor group, String state, List<String> words) {
    for (String word : words) {
      names.add(word, Meaning.actor(Form.LOCAL, null));
      locals
          .computeIfAbsent(NameIndex.key(Word.of(word)), k -> new HashMap<>())
          .put(state, group.id());
    }
  }

  void body(Actor body) {
    names.add(body.name(), Meaning.actor(Form.NAME, body.id()));
    body.aliases().forEach(a -> names.add(a, Meaning.actor(Form.NAME, body.id())));
  }

  void person(Actor person, @Nullable String last, boolean neverAlone) {
    persons.add(person.id(), person.name(), last);
    person.aliases().forEach(a -> persons.add(person.id(), a, last));
    if (neverAlone) {
      persons.keepFromStandingAlone(person.id());
    }
  }

  void place(Place place) {
    names.add(place.name(), Meaning.place(place.id()));
    place.aliases().forEach(a -> names.add(a, Meaning.place(place.id())));
  }

  void platform(Platform platform) {
    // “the Arab League plan” is the League's; “the Geneva talks” are nobody's
    String body = platform.cities().isEmpty() ? platform.body() : null;
    Meaning meaning = new Meaning(Form.NAME, body, null, List.of(platform.id()));
    platform.aliases().forEach(a -> names.add(a, meaning));
    for (String city : platform.cities()) {
      for (String head : platform.heads()) {
        names.add(city + " " + head, meaning);
        names.add(head + " of " + city, meaning);
        if (peaceful.contains(head)) {
          names.add(city + " peace " + head, meaning);
        }
      }
    }
  }
}
