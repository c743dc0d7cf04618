package org.parley.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;

/// Finds the noun phrases that can be the subject of a clause.
final class Phrases {

  private final List<Token> tokens;

  Phrases(List<Token> tokens) {
    this.tokens = tokens;
  }

  int lastWord(int from, int to) {
    int end = to;
    while (end > 0
        && (tokens.get(end - 1).isBreak() || tokens.get(end - 1).tag().startsWith("RB"))) {
      end--;
    }
    return end;
  }

  /// Who is to do it: “called on [Syria] to withdraw”, “[Syria]'s decision to shoot”.
  int @Nullable [] controller(Clause last, int start) {
    for (int i = start - 1; i >= last.group().end(); i--) {
      Token token = tokens.get(i);
      if (token.name() != null || token.isName()) {
        return new int[] {i, i + 1};
      }
      if (!token.isNominal()) {
        return null;
      }
    }
    return null;
  }

  /// The noun phrase between two places, from its first to its last nominal word.
  int @Nullable [] subject(int from, int to) {
    int end = to;
    while (end > from && !tokens.get(end - 1).isNominal()) {
      end--;
    }
    if (end <= from) {
      return null;
    }
    int aside = asideStart(from, to);
    if (aside > from) {
      return subject(from, aside);
    }
    int start = from;
    int lastBreak = -1;
    for (int i = from; i < end; i++) {
      if (tokens.get(i).isBreak() && !isApposition(i, end)) {
        lastBreak = i;
      }
    }
    start = lastBreak >= 0 && !isList(from, lastBreak) ? lastBreak + 1 : start;
    while (start < end && !tokens.get(start).isNominal()) {
      start++;
    }
    return start < end ? new int[] {start, end} : null;
  }

  /// “[Sarraj, the head of the council,] and Haftar met”: names with what they are, the last behind
  /// “and”.
  private boolean isList(int from, int sign) {
    return tokens.get(from).isName()
        && tokens.get(from).name() != null
        && tokens.get(from + 1).text().equals(",")
        && from + 1 < sign
        && tokens.get(sign).text().equals(",")
        && tokens.get(sign + 1).lower().equals("and");
  }

  /// “Al-Sarraj, head of the government, announced”, “the truce, in force since May, held”: the
  /// comma that opens what is said aside of a name; -1 when nothing is. So with brackets and
  /// dashes: “Kerry (left) met”, “The senator - once a soldier - called”.
  private int asideStart(int from, int to) {
    if (to - 1 <= from || !tokens.get(to - 1).text().equals(",")) {
      return to - 1 > from ? bracketStart(from, to - 1) : -1;
    }
    int i = to - 2;
    while (i > from && !tokens.get(i).isBreak()) {
      i--;
    }
    boolean opens = i > from && tokens.get(i).text().equals(",");
    boolean title =
        opens && tokens.get(i - 1).isName() && Patterns.matches(tokens.get(i + 1).tag(), "NNS?|JJ");
    boolean state =
        opens
            && tokens.get(i - 1).tag().startsWith("NN")
            && Patterns.matches(tokens.get(i + 1).lower(), "in|under|on|at|with|without|of");
    return title || state ? i : -1;
  }

  private int bracketStart(int from, int close) {
    String opening =
        switch (tokens.get(close).text()) {
          case ")" -> "(";
          case "-", "–", "—" -> tokens.get(close).text();
          default -> "";
        };
    int i = close - 1;
    while (i > from && !tokens.get(i).text().equals(opening)) {
      i--;
    }
    return i > from && !opening.isEmpty() ? i : -1;
  }

  /// “Foreign Minister, Sergey Vershinin”, “Homs, Hama”: the sign parts one phrase.
  private boolean isApposition(int sign, int end) {
    if (sign == 0 || sign + 1 >= end) {
      return false;
    }
    int before = sign - 1;
    while (before > 0 && tokens.get(before).isNominal()) {
      before--;
    }
    if (tokens.get(before).tag().equals("IN")
        && !Patterns.matches(
            tokens.get(before).lower(), "of|that|after|as|before|while|because|if|since")) {
      return false;
    }
    Token left = tokens.get(sign - 1);
    Token right = tokens.get(sign + 1);
    return tokens.get(sign).text().equals(",")
        && left.tag().startsWith("NN")
        && (right.isName()
            || right.tag().equals("DT")
            || Patterns.matches(right.lower(), "together|along|alongside|including|accompanied"));
  }

  /// The noun phrase that ends at a place, with what is apposed in front of it.
  int @Nullable [] lastNominal(int from, int to) {
    int end = to;
    while (end > from && !tokens.get(end - 1).isNominal()) {
      end--;
    }
    int start = end;
    while (start > from && !isPhraseEdge(start - 1, end)) {
      start--;
    }
    return start < end ? new int[] {start, end} : null;
  }

  private boolean isPhraseEdge(int i, int end) {
    Token token = tokens.get(i);
    boolean preposition = token.tag().equals("IN") || token.tag().equals("TO");
    return token.isBreak() && !isApposition(i, end)
        || token.isVerb()
        || token.tag().equals("MD")
        || preposition && !Patterns.matches(token.lower(), "of|than");
  }
}
