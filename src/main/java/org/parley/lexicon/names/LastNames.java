package org.parley.lexicon.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// Persons by last name where that is safe, and by names of one word.
final class LastNames {

  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  private final Map<String, Set<String>> byLastName = new HashMap<>();
  private final Map<String, Set<String>> lastNames = new HashMap<>();
  private final Map<String, String> byShortName = new HashMap<>();
  private final Set<String> neverAlone = new HashSet<>();
  private final Set<String> titles;
  private final Set<String> particles;

  LastNames(Set<String> titles, Set<String> particles) {
    this.titles = titles;
    this.particles = particles;
  }

  void addShort(String id, Word name) {
    byShortName.putIfAbsent(name.plain(), id);
  }

  /// Adds the last name of a person.
  ///
  /// @param last where it does not stand last, or `null`
  void add(PersonName name, @Nullable String last) {
    String end = last == null ? lastName(name.words()) : Spelling.plain(last);
    if (end != null) {
      byLastName.computeIfAbsent(end, k -> new HashSet<>()).add(name.id());
      lastNames.computeIfAbsent(name.id(), k -> new HashSet<>()).add(end);
    }
  }

  /// The last word, unless the name is a ruler's: “Abdullah II of Jordan”.
  private static @Nullable String lastName(List<Word> words) {
    Word last = words.get(words.size() - 1);
    boolean ruler =
        NUMERAL.matcher(last.text()).matches()
            || words.stream().anyMatch(w -> w.text().equals("of"));
    return ruler || !last.isCapitalized() ? null : last.plain();
  }

  void keepFromStandingAlone(String id) {
    neverAlone.add(id);
  }

  /// The place of a last name with the small word in front of it: “de Mistura”.
  Span span(String text, List<Word> words, int at) {
    Word word = words.get(at);
    Word before = at > 0 ? words.get(at - 1) : null;
    return before != null && particles.contains(before.plain()) && before.isNear(word, text)
        ? before.span().union(word.span())
        : word.span();
  }

  /// The person whose last name stands alone at a word, `null` where that is not safe.
  ///
  /// @param introduced who is named in full anywhere in the text
  /// @param latest who was so last before
  @Nullable String at(
      String text, List<Word> words, int at, Set<String> introduced, String latest) {
    Word word = words.get(at);
    if (!word.isCapitalized()
        || titles.contains(word.plain())
        || isPartOfOtherName(text, words, at)) {
      return null;
    }
    Set<String> candidates = candidates(word, introduced);
    if (candidates.contains(latest)) {
      return latest;
    }
    List<String> known = candidates.stream().filter(introduced::contains).sorted().toList();
    if (!known.isEmpty()) {
      return known.get(0);
    }
    String shortName = byShortName.get(word.plain());
    if (shortName != null) {
      return shortName;
    }
    boolean titled =
        at > 0 && titles.contains(words.get(at - 1).plain()) && !isFirstName(text, words, at);
    List<String> safe =
        candidates.stream().filter(id -> titled || !neverAlone.contains(id)).toList();
    return safe.size() == 1 ? safe.get(0) : null;
  }

  private Set<String> candidates(Word word, Set<String> introduced) {
    Set<String> exact = byLastName.getOrDefault(word.plain(), Set.of());
    if (!exact.isEmpty() || introduced.isEmpty() || word.text().length() < 4) {
      return exact;
    }
    Set<String> alike = new HashSet<>();
    for (String id : introduced) {
      for (String last : lastNames.getOrDefault(id, Set.of())) {
        if (last.charAt(0) == word.plain().charAt(0) && Spelling.agree(word.text(), last)) {
          alike.add(id);
        }
      }
    }
    return alike;
  }

  /// Whether another name follows, as in “General Ali Habib”.
  private static boolean isFirstName(String text, List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at + 1).isCapitalized()
        && words.get(at).isNear(words.get(at + 1), text);
  }

  /// Whether an unknown first name stands before, as in “Fatima Lavrov”.
  private boolean isPartOfOtherName(String text, List<Word> words, int at) {
    if (at < 2) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean adjacent = before.isNear(words.get(at), text);
    boolean opensSentence =
        Patterns.matches(
            text.substring(words.get(at - 2).span().end(), before.span().start()),
            "(?s).*[.!?:\n“\"].*");
    return adjacent
        && before.isCapitalized()
        && !opensSentence
        && before.text().length() > 1
        && !before.text().equals(before.text().toUpperCase(java.util.Locale.ROOT))
        && !titles.contains(before.plain());
  }
}
