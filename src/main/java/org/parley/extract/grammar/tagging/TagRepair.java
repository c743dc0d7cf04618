package org.parley.extract.grammar.tagging;

import java.util.Locale;
import java.util.Set;
import org.parley.text.Patterns;

/// Mends what the tagger is known to get wrong, where the rest of the sentence decides.
public final class TagRepair {

  private static final Set<String> PLACE_PREPOSITION = GrammarWords.list("place-preposition");
  private static final Set<String> REGULAR = GrammarWords.list("regular");
  private static final Set<String> SUBJECT_PRONOUN = GrammarWords.list("subject-pronoun");
  private static final Set<String> AUXILIARY = GrammarWords.list("auxiliary");
  private static final Set<String> CLAUSE_OPENER = GrammarWords.list("clause-opener");
  private static final Set<String> CLAUSE_BORDER = GrammarWords.list("clause-border");

  private TagRepair() {}

  public static void repair(String[] tags, String[] words, Lemmas lemmas) {
    HiddenVerbs.find(tags, words, lemmas);
    for (int i = 1; i < tags.length; i++) {
      if (tags[i].equals("VB") && Patterns.matches(tags[i - 1], "NNS?|NNPS?|PRP|WP|WDT")) {
        tags[i] = "VBP"; // “countries meeting in Paris have called”
      } else if (isOnlyAdjective(tags, words, i)) {
        tags[i] = "IN"; // “a sit-in outside parliament”
      } else if (isFirstOfAll(tags, words, i)) {
        tags[i] = "RB"; // “the talks, first called for May, will start”
      } else if (isObjectNoun(tags, words, i)) {
        tags[i] = "NNS"; // “introduced daily pauses there”
      } else if (isOnlyVerb(tags, words, i) || hasObject(tags, words, i)) {
        tags[i] = "VBD"; // “The envoy, Mr X, examined the plan”
      } else if (isBehindPronoun(tags, words, i) || isVerbOfClause(tags, words, i)) {
        tags[i] = "VBD"; // “the hills, which it captured in May”
      } else if (isSecondVerb(tags, words, i, lemmas)) {
        tags[i] = "VBN"; // “backed the text on zones signed in Astana”
      }
    }
  }

  private static boolean isOnlyAdjective(String[] tags, String[] words, int at) {
    return tags[at].equals("JJ")
        && PLACE_PREPOSITION.contains(words[at])
        && Patterns.matches(tags[at - 1], "NN.*|JJ");
  }

  private static boolean isFirstOfAll(String[] tags, String[] words, int at) {
    return tags[at].equals("JJ")
        && words[at].equals("first")
        && words[at - 1].equals(",")
        && at + 1 < tags.length
        && tags[at + 1].equals("VBN");
  }

  /// A present behind an adjective that is the object of the verb in front of it.
  private static boolean isObjectNoun(String[] tags, String[] words, int at) {
    return tags[at].equals("VBZ")
        && at > 1
        && (tags[at - 1].equals("JJ") || REGULAR.contains(words[at - 1]))
        && Patterns.matches(tags[at - 2], "VBD|VBN|VBG|VB")
        && (at + 1 == tags.length || Patterns.matches(tags[at + 1], "RB|EX|IN|TO|[,.]|CC"));
  }

  /// A participle behind a comma, a bracket or a dash that is the only candidate for the verb of
  /// its sentence. An attribution at the end (“…, says the statement”) is no other candidate.
  private static boolean isOnlyVerb(String[] tags, String[] words, int at) {
    if (isLoneVerb(tags, words, at)) {
      return true;
    }
    if (!tags[at].equals("VBN")
        || !words[at].endsWith("ed")
        || !Patterns.matches(words[at - 1], "[,)–—-]")
        || isFixedFor(words, at)) {
      return false;
    }
    int end = words[at - 1].equals(",") ? tags.length : at; // a dash closes what stood aside
    for (int i = 0; i < end; i++) {
      boolean finite = Patterns.matches(tags[i], "VBD|VBZ|VBP|MD");
      boolean attribution = i > at && words[i - 1].equals(",");
      if (finite && !attribution) {
        return false;
      }
    }
    return true;
  }

  /// “The round, planned for May, will not be held”: an aside that says for when.
  private static boolean isFixedFor(String[] words, int at) {
    boolean isFor = false;
    int i = at + 1;
    while (i < words.length && !words[i].equals(",")) {
      isFor |= words[i].equals("for");
      i++;
    }
    return isFor && i + 2 < words.length;
  }

  /// “Envoys of sixty countries called for calm.”: the only verb of a whole sentence.
  private static boolean isLoneVerb(String[] tags, String[] words, int at) {
    boolean plain =
        tags[at].equals("VBN")
            && words[at].endsWith("ed")
            && tags[tags.length - 1].equals(".")
            && tags[at - 1].startsWith("NN")
            && Patterns.matches(tags[at + 1], "IN|TO|RB")
            && !words[at + 1].equals("by");
    for (int i = 0; plain && i < tags.length; i++) {
      plain = i == at || !Patterns.matches(tags[i], "VB.*|MD|[,:]");
    }
    return plain;
  }

  /// “A blast killed four soldiers, it added”: a participle has no object, and nothing before it is
  /// the verb.
  private static boolean hasObject(String[] tags, String[] words, int at) {
    boolean object =
        tags[at].equals("VBN")
            && words[at].endsWith("ed")
            && at + 1 < tags.length
            && Patterns.matches(tags[at - 1], "NN.*")
            && Patterns.matches(tags[at + 1], "DT|CD|PRP\\$");
    for (int i = at - 1; object && i >= 0; i--) {
      if (Patterns.matches(tags[i], "VB[DPZ]|MD|W.*|[,:]")) {
        return false;
      }
    }
    return object;
  }

  /// “when rebels opened fire”, “from which they retreated”: the clause has no other verb.
  private static boolean isVerbOfClause(String[] tags, String[] words, int at) {
    int i = at - 1;
    boolean noun = false;
    while (tags[at].equals("VBN")
        && i > 0
        && Patterns.matches(tags[i], "NN.*|JJ|DT|CD|PRP\\$|POS")) {
      noun |= tags[i].startsWith("NN");
      i--;
    }
    boolean opens =
        noun && (Patterns.matches(tags[i], "WDT|WRB") || CLAUSE_OPENER.contains(words[i]));
    for (int k = at + 1; opens && k < tags.length && !Patterns.matches(tags[k], "[,:.]"); k++) {
      if (Patterns.matches(tags[k], "VB[DPZ]|MD")) {
        return false;
      }
    }
    return opens;
  }

  /// Nothing but a verb follows “it”, “he” or “they”, unless an auxiliary went before.
  private static boolean isBehindPronoun(String[] tags, String[] words, int at) {
    return tags[at].equals("VBN")
        && SUBJECT_PRONOUN.contains(words[at - 1])
        && (at < 2 || !AUXILIARY.contains(words[at - 2]));
  }

  /// A past behind the object of another verb, with nothing between that opens a clause.
  private static boolean isSecondVerb(String[] tags, String[] words, int at, Lemmas lemmas) {
    boolean reduced =
        tags[at].equals("VBD")
            && words[at].endsWith("ed")
            && at + 1 < tags.length
            && Patterns.matches(tags[at - 1], "NNS?")
            && tags[at + 1].equals("IN");
    for (int i = at - 1; reduced && i > 0; i--) {
      if (Patterns.matches(tags[i], "VBD|VBZ|VBP|MD")) {
        return !Patterns.matches(tags[i - 1], "WP|WDT|WRB")
            && !lemmas.isSaying(words[i].toLowerCase(Locale.ROOT));
      }
      if (Patterns.matches(tags[i], "[,:]|CC|W.*|VB.*") || CLAUSE_BORDER.contains(words[i])) {
        return false;
      }
    }
    return false;
  }
}
