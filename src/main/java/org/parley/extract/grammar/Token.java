package org.parley.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// A word, a sign, a whole name or a whole time expression of a sentence.
///
/// @param index place in the sentence
/// @param span place in the text
/// @param text the words themselves
/// @param lower the same in lower case
/// @param tag Penn tag, or [#TIME]
/// @param lemma dictionary form
/// @param name what the lexicon knows about it, or `null`
/// @param time the time expression it is, or `null`
public record Token(
    int index,
    Span span,
    String text,
    String lower,
    String tag,
    String lemma,
    @Nullable NameMatch name,
    @Nullable TimeExpression time) {

  /// Tag of a time expression.
  public static final String TIME = "TIME";

  /// Whether it is a common noun.
  public boolean isNoun() {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /// Whether it is a name, known or not.
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /// Whether it may stand inside a noun phrase.
  public boolean isNominal() {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("PRP")
        || tag.equals("WP")
        || tag.equals("EX")
        || tag.equals("$");
  }

  /// Whether it can carry tense: `MD`, `VBD`, `VBP`, `VBZ`.
  public boolean isFinite() {
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ");
  }

  /// Whether it is a verb in any form.
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /// Whether it is one of the signs that part clauses.
  public boolean isBreak() {
    return switch (text) {
      case ",", ";", ":", "-", "–", "—", "(", ")" -> true;
      default -> false;
    };
  }

  /// Whether it is written with a capital.
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }
}
