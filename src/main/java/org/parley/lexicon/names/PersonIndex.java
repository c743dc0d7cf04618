package org.parley.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.NameMatch.Form;
import org.parley.text.Span;

/// Persons by full name under every spelling, and by last name where that is safe.
public final class PersonIndex {

  private final FullNames fullNames = new FullNames();
  private final LastNames lastNames;

  /// An index that knows the words before a name: those that are none of it, and those that are.
  public PersonIndex(Set<String> titles, Set<String> particles) {
    lastNames = new LastNames(titles, particles);
  }

  /// Adds a person under one of the names; a name of one word counts at first sight.
  ///
  /// @param last the last name where it does not stand last, or `null`
  public void add(String id, String name, @Nullable String last) {
    List<Word> words = Word.of(name).stream().filter(w -> !w.isArticle()).toList();
    if (words.size() == 1) {
      lastNames.addShort(id, words.get(0));
      return;
    }
    PersonName full = new PersonName(id, words);
    fullNames.add(full);
    lastNames.add(full, last);
  }

  /// Keeps the last name of a person from meaning that person before the full name is told.
  public void keepFromStandingAlone(String id) {
    lastNames.keepFromStandingAlone(id);
  }

  /// The persons named in a text, left to right.
  public List<NameMatch> match(String text, List<Word> all) {
    List<Word> words = all.stream().filter(w -> !w.isArticle()).toList();
    Map<Integer, PersonName> inFull = fullNames.in(text, words);
    Set<String> introduced =
        inFull.values().stream().map(PersonName::id).collect(Collectors.toSet());
    List<NameMatch> found = new ArrayList<>();
    String latest = "";
    int i = 0;
    while (i < words.size()) {
      PersonName name = inFull.get(i);
      if (name != null) {
        latest = name.id();
        Form form = name.isExact(words, i) ? Form.NAME : Form.SPELLING;
        found.add(match(name.spanIn(words, i), form, latest));
      } else {
        String id = lastNames.at(text, words, i, introduced, latest);
        if (id != null) {
          found.add(match(lastNames.span(text, words, i), Form.LAST_NAME, id));
        }
      }
      i += name == null ? 1 : name.words().size();
    }
    return found;
  }

  private static NameMatch match(Span span, Form form, String id) {
    return new NameMatch(span, form, id, null, List.of());
  }
}
