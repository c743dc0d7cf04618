package org.parley.lexicon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch;
import org.parley.text.Span;

/// All names except those of persons, found word by word; the longest name wins.
public final class NameIndex {

  /// What a name means.
  public record Meaning(
      NameMatch.Form form, @Nullable String actor, @Nullable String place, List<String> platforms) {

    public static Meaning actor(NameMatch.Form form, @Nullable String id) {
      return new Meaning(form, id, null, List.of());
    }

    public static Meaning place(String id) {
      return new Meaning(NameMatch.Form.NAME, null, id, List.of());
    }

    /// Both meanings in one; of two actors or places the first counts, platforms are all kept.
    Meaning with(Meaning other) {
      return new Meaning(
          actor == null && other.actor != null ? other.form : form,
          actor == null ? other.actor : actor,
          place == null ? other.place : place,
          Stream.concat(platforms.stream(), other.platforms.stream()).distinct().toList());
    }
  }

  private static final class Name {
    private final List<Word> words;
    private Meaning meaning;

    Name(List<Word> words, Meaning meaning) {
      this.words = words;
      this.meaning = meaning;
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Name> byText = new HashMap<>();

  /// Adds a name, or one more meaning of it. Not to be called once matching has begun.
  public void add(String text, Meaning meaning) {
    List<Word> words = Word.of(text);
    String key = key(words);
    Name known = byText.get(key);
    if (known != null) {
      known.meaning = known.meaning.with(meaning);
      return;
    }
    Name name = new Name(words, meaning);
    byText.put(key, name);
    List<Name> names = byFirstWord.computeIfAbsent(words.get(0).plain(), k -> new ArrayList<>());
    names.add(name);
    names.sort(Comparator.comparingInt((Name n) -> n.words.size()).reversed());
  }

  /// A name as it is compared: words without case and accents.
  public static String key(List<Word> words) {
    return words.stream().map(Word::plain).collect(Collectors.joining(" "));
  }

  /// The names in a text, left to right, never overlapping.
  public List<NameMatch> match(String text, List<Word> words) {
    List<NameMatch> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Name name = longestAt(text, words, i);
      if (name != null) {
        int last = i + name.words.size() - 1;
        Span span = words.get(i).span().union(words.get(last).span());
        Meaning m = name.meaning;
        found.add(new NameMatch(span, m.form, m.actor, m.place, m.platforms));
        i = last;
      }
    }
    return found;
  }

  private @Nullable Name longestAt(String text, List<Word> words, int at) {
    for (Name name : byFirstWord.getOrDefault(words.get(at).plain(), List.of())) {
      if (fits(text, words, at, name.words)) {
        return name;
      }
    }
    return null;
  }

  private static boolean fits(String text, List<Word> words, int at, List<Word> name) {
    if (at + name.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < name.size(); k++) {
      Word word = words.get(at + k);
      if (!word.fits(name.get(k)) || (k > 0 && !words.get(at + k - 1).joins(word, text))) {
        return false;
      }
    }
    return true;
  }
}
