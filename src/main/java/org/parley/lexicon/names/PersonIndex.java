package org.parley.lexicon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// Persons by full name under every spelling, and by last name where that is safe.
public final class PersonIndex {

  private static final int LONGEST_NAME = 6;

  private record FullName(String id, List<Word> words) {}

  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  private final Map<String, Map<String, List<FullName>>> bySounds = new HashMap<>();
  private final Map<String, Set<String>> byLastName = new HashMap<>();
  private final Map<String, Set<String>> lastNames = new HashMap<>();
  private final Map<String, String> byShortName = new HashMap<>();
  private final Set<String> neverAlone = new HashSet<>();
  private final Set<String> titles;
  private final Set<String> particles;

  /// An index that knows the words before a name: those that are none of it, and those that are.
  public PersonIndex(Set<String> titles, Set<String> particles) {
    this.titles = titles;
    this.particles = particles;
  }

  /// Adds a person under one of the names; a name of one word counts at first sight.
  ///
  /// @param last the last name where it does not stand last, or `null`
  public void add(String id, String name, @Nullable String last) {
    List<Word> words = Word.of(name).stream().filter(w -> !w.isArticle()).toList();
    if (words.size() == 1) {
      byShortName.putIfAbsent(words.get(0).plain(), id);
      return;
    }
    for (String first : Spelling.skeletons(words.get(0).text())) {
      for (String second : Spelling.skeletons(words.get(1).text())) {
        bySounds
            .computeIfAbsent(first, k -> new HashMap<>())
            .computeIfAbsent(second, k -> new ArrayList<>())
            .add(new FullName(id, words));
      }
    }
    String end = last == null ? lastName(words) : Spelling.plain(last);
    if (end != null) {
      byLastName.computeIfAbsent(end, k -> new HashSet<>()).add(id);
      lastNames.computeIfAbsent(id, k -> new HashSet<>()).add(end);
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

  public void keepFromStandingAlone(String id) {
    neverAlone.add(id);
  }

  /// The persons named in a text, left to right, outside of the places already `taken`.
  public List<NameMatch> match(String text, List<Word> all) {
    List<Word> words = all.stream().filter(w -> !w.isArticle()).toList();
    Map<Integer, NameMatch> byStart = new LinkedHashMap<>();
    Map<Integer, Integer> skip = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      FullName name = fullNameAt(text, words, i);
      if (name != null) {
        int last = i + name.words.size() - 1;
        byStart.put(
            i,
            match(
                words.get(i).span().union(words.get(last).span()),
                isExact(words, i, name) ? NameMatch.Form.NAME : NameMatch.Form.SPELLING,
                name.id));
        skip.put(i, last);
        i = last;
      }
    }
    List<NameMatch> found = new ArrayList<>();
    String latest = "";
    Set<String> introduced = new HashSet<>();
    byStart.values().forEach(m -> introduced.add(String.valueOf(m.actor())));
    for (int i = 0; i < words.size(); i++) {
      NameMatch full = byStart.get(i);
      if (full != null) {
        latest = String.valueOf(full.actor());
        found.add(full);
        i = skip.getOrDefault(i, i);
        continue;
      }
      String id = lastNameAt(text, words, i, introduced, latest);
      if (id != null) {
        Word before = i > 0 ? words.get(i - 1) : words.get(i);
        boolean particle = particles.contains(before.plain()) && near(text, before, words.get(i));
        Span span = particle ? before.span().union(words.get(i).span()) : words.get(i).span();
        found.add(match(span, NameMatch.Form.LAST_NAME, id));
      }
    }
    return found;
  }

  private static NameMatch match(Span span, NameMatch.Form form, String id) {
    return new NameMatch(span, form, id, null, List.of());
  }

  private @Nullable FullName fullNameAt(String text, List<Word> words, int at) {
    Word first = words.get(at);
    if (!first.isCapitalized() || at + 1 == words.size()) {
      return null;
    }
    FullName best = null;
    for (String sound : Spelling.skeletons(first.text())) {
      Map<String, List<FullName>> bySecond = bySounds.get(sound);
      if (bySecond != null) {
        for (String second : Spelling.skeletons(words.get(at + 1).text())) {
          best = longest(text, words, at, bySecond.getOrDefault(second, List.of()), best);
        }
      }
    }
    return best;
  }

  private static @Nullable FullName longest(
      String text, List<Word> words, int at, List<FullName> names, @Nullable FullName best) {
    FullName longest = best;
    for (FullName name : names) {
      if ((longest == null || name.words.size() > longest.words.size())
          && fits(text, words, at, name)) {
        longest = name;
      }
    }
    return longest;
  }

  private static boolean fits(String text, List<Word> words, int at, FullName name) {
    int size = name.words.size();
    if (size > LONGEST_NAME || at + size > words.size()) {
      return false;
    }
    for (int k = 0; k < size; k++) {
      Word word = words.get(at + k);
      boolean starts = word.isCapitalized() || !name.words.get(k).isCapitalized();
      if (!starts || (k > 0 && !near(text, words.get(at + k - 1), word))) {
        return false;
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      if (!Spelling.agree(words.get(at + k).text(), name.words.get(k).text())) {
        return false;
      }
    }
    return true;
  }

  /// Words of one name stand close together; an article between them does not count.
  private static boolean near(String text, Word one, Word next) {
    String gap = text.substring(one.span().end(), next.span().start());
    return gap.length() <= 5
        && gap.indexOf('\n') < 0
        && Patterns.matches(gap, "[\\s\\-–'’.]*([AaEe]l[\\s\\-])?");
  }

  private static boolean isExact(List<Word> words, int at, FullName name) {
    return IntStream.range(0, name.words.size())
        .allMatch(k -> words.get(at + k).plain().equals(name.words.get(k).plain()));
  }

  private @Nullable String lastNameAt(
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
        && near(text, words.get(at), words.get(at + 1));
  }

  /// Whether an unknown first name stands before, as in “Fatima Lavrov”.
  private boolean isPartOfOtherName(String text, List<Word> words, int at) {
    if (at < 2) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean adjacent = near(text, before, words.get(at));
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
