package org.parley.extract.grammar.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.text.Patterns;

/// Dictionary forms of the verbs that matter. Others lose their regular ending.
public final class Lemmas {

  private final Map<String, String> byForm = new HashMap<>();
  private final Set<String> saying;

  /// Learns the forms of verbs.
  ///
  /// @param lemmas dictionary forms, one word each
  /// @param irregular form → lemma
  /// @param saying lemmas that can be followed by a sentence without “that”
  public Lemmas(Collection<String> lemmas, Map<String, String> irregular, Set<String> saying) {
    this.saying = saying;
    lemmas.forEach(this::learn);
    byForm.putAll(irregular);
  }

  private void learn(String lemma) {
    byForm.putIfAbsent(lemma, lemma);
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    char last = lemma.charAt(lemma.length() - 1);
    boolean consonantY =
        last == 'y' && lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    String soft = consonantY ? lemma.substring(0, lemma.length() - 1) + "i" : stem;
    byForm.putIfAbsent(soft + "ed", lemma);
    byForm.putIfAbsent(stem + "ing", lemma);
    byForm.putIfAbsent(stem + last + "ed", lemma);
    byForm.putIfAbsent(stem + last + "ing", lemma);
    boolean hissing = Patterns.matches(lemma, ".*(s|x|z|ch|sh|o)");
    byForm.putIfAbsent(consonantY || hissing ? soft + "es" : lemma + "s", lemma);
  }

  /// The dictionary form of a verb in lower case.
  public String verb(String lower) {
    String known = byForm.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.endsWith("ied")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("ed") || lower.endsWith("es")) {
      return lower.substring(0, lower.length() - 2);
    }
    if (lower.endsWith("ing")) {
      return lower.substring(0, lower.length() - 3);
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// Whether a word is written like the past of a known verb and like nothing else of it.
  boolean isPast(String lower) {
    String lemma = byForm.get(lower);
    return lemma != null && !lemma.equals(lower) && !lower.endsWith("s") && !lower.endsWith("ing");
  }

  /// Whether a word is written like a past or a third person of a known verb.
  public boolean isFinite(String lower) {
    String lemma = byForm.get(lower);
    return lemma != null && !lemma.equals(lower) && !lower.endsWith("ing");
  }

  /// Whether a word is the present of a known verb.
  boolean isPresent(String lower) {
    String lemma = byForm.get(lower);
    return lemma != null && (lemma.equals(lower) || lower.endsWith("s"));
  }

  /// Whether a word is a form of a verb that can be followed by a sentence without “that”.
  public boolean isSaying(String lower) {
    return saying.contains(verb(lower));
  }

  /// Whether a word is a form of a known verb.
  public boolean knows(String lower) {
    return byForm.containsKey(lower);
  }
}
