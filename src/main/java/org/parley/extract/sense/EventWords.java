package org.parley.extract.sense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.tagging.Lemmas;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.parley.lexicon.WordLists;

/// The words that tell happenings, read from `data/events`. Immutable; read once.
public final class EventWords {

  /// A verb with the words that must follow it.
  record Phrase(List<String> rest, String type) {}

  /// The list of verbs that only carry a noun; also the type of such verbs of several words.
  static final String CARRIER = "carrier";

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.<Phrase>comparingInt(p -> -p.rest().size())
          .thenComparing(p -> String.join(" ", p.rest()));

  private final Map<String, String> verbTypes = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, String> nounTypes = new HashMap<>();
  private final Map<String, List<List<String>>> nounPhrases = new HashMap<>();
  private final WordLists lists = WordLists.resource("data/events/words.yaml");
  private final Lemmas lemmas;

  private EventWords() {
    Set<String> verbs = new HashSet<>();
    for (DataEntry entry : file("verbs.yaml").entries()) {
      entry.texts().forEach(verb -> addVerb(entry.key(), verb, verbs));
    }
    for (DataEntry entry : file("nouns.yaml").entries()) {
      entry.texts().forEach(noun -> addNoun(entry.key(), noun));
    }
    list(CARRIER).stream().filter(v -> v.contains(" ")).forEach(v -> addVerb(CARRIER, v, verbs));
    for (String list : List.of(CARRIER, "bridge", "report", "state", "put-off")) {
      list(list).forEach(v -> verbs.add(v.split(" ", 2)[0]));
    }
    phrases.values().forEach(known -> known.sort(LONGEST_FIRST));
    Map<String, String> irregular = new HashMap<>();
    for (DataEntry entry : file("irregular.yaml").entries()) {
      entry.texts().forEach(form -> irregular.put(form, entry.key()));
      irregular.putIfAbsent(entry.key(), entry.key());
    }
    lemmas = new Lemmas(verbs, irregular, list("saying"));
  }

  private static DataFile file(String name) {
    return DataFile.resource("data/events/" + name);
  }

  private void addVerb(String type, String verb, Set<String> verbs) {
    List<String> words = List.of(verb.split(" "));
    verbs.add(words.get(0));
    if (words.size() == 1) {
      verbTypes.put(verb, type);
    } else {
      phrases
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Phrase(words.subList(1, words.size()), type));
    }
  }

  private void addNoun(String type, String noun) {
    nounTypes.put(noun, type);
    List<String> words = List.of(noun.split(" "));
    if (words.size() > 1) {
      nounPhrases.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
  }

  /// The words that come with Parley.
  public static EventWords standard() {
    return Standard.WORDS;
  }

  /// Dictionary forms of all these verbs.
  public Lemmas lemmas() {
    return lemmas;
  }

  /// A closed list of `words.yaml`.
  ///
  /// @throws IllegalArgumentException when the file has no list of that name
  public Set<String> list(String name) {
    return lists.list(name);
  }

  /// Whether a word is in a closed list.
  public boolean is(String list, String word) {
    return lists.is(list, word);
  }

  /// The words of a closed list for a regular expression, the longer of two before the shorter.
  public String alternatives(String list) {
    return list(list).stream()
        .sorted(Comparator.comparingInt(word -> -word.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /// Type of a single verb.
  @Nullable String verbType(String lemma) {
    return verbTypes.get(lemma);
  }

  List<Phrase> phrases(String lemma) {
    return phrases.getOrDefault(lemma, List.of());
  }

  /// Type of a noun, singular or plural.
  public @Nullable String nounType(String lower) {
    String type = nounTypes.get(lower);
    if (type == null && lower.endsWith("s")) {
      type = nounTypes.get(lower.substring(0, lower.length() - 1));
    }
    return type;
  }

  List<List<String>> nounPhrases(String first) {
    return nounPhrases.getOrDefault(first, List.of());
  }

  private static final class Standard {
    private static final EventWords WORDS = new EventWords();
  }
}
