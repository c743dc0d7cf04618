package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.GrammarWords;

/// Finds the verb groups of a tagged sentence.
final class VerbGroups {

  static final Set<String> HELPERS = Set.of("be", "have", "do");

  private static final Set<String> TOLD_OF = GrammarWords.list("told-of");

  private final List<Token> tokens;
  private final Set<String> planWords;

  VerbGroups(List<Token> tokens, Set<String> planWords) {
    this.tokens = tokens;
    this.planWords = planWords;
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      VerbGroup.Form form = formAt(i);
      if (form == null) {
        i++;
      } else {
        VerbGroup group = read(i, form);
        groups.add(group);
        i = group.end();
      }
    }
    return groups;
  }

  private VerbGroup.@org.jspecify.annotations.Nullable Form formAt(int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case "MD" -> VerbGroup.Form.MODAL;
      case "VBD" -> isPrenominal(i) ? null : VerbGroup.Form.PAST;
      case "VBZ", "VBP" -> VerbGroup.Form.PRESENT;
      case "TO" -> i + 1 < tokens.size() && isBase(i + 1) ? VerbGroup.Form.INFINITIVE : null;
      case "VBN" -> isPrenominal(i) ? null : VerbGroup.Form.PARTICIPLE;
      case "VBG" -> isPrenominal(i) || afterDeterminer(i) ? null : VerbGroup.Form.GERUND;
      default -> null;
    };
  }

  private boolean isBase(int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VB") || (tag.equals("VBP") && tokens.get(i - 1).tag().equals("TO"));
  }

  /// “armed rebels”, “the suspended mission”: a participle that describes a noun.
  private boolean isPrenominal(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean nounFollows = next.tag().startsWith("NN") || next.tag().startsWith("JJ");
    if (!nounFollows || i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean described =
        before.tag().equals("DT")
            || before.tag().startsWith("JJ")
            || before.tag().equals("PRP$")
            || before.tag().equals("POS")
            || before.tag().equals("IN")
            || before.tag().equals("CD")
            || before.tag().equals("CC");
    return described && !tokens.get(i).tag().equals("VBD");
  }

  private boolean afterDeterminer(int i) {
    if (i == 0) {
      return false;
    }
    String before = tokens.get(i - 1).tag();
    return before.equals("DT")
        || before.equals("PRP$")
        || before.startsWith("JJ")
        || before.equals("POS");
  }

  private VerbGroup read(int start, VerbGroup.Form form) {
    GroupReading reading = new GroupReading();
    reading.negated = start > 0 && isNegation(tokens.get(start - 1)); // “never took place”
    int i = start;
    int end = start;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.isVerb() || token.tag().equals("MD")) {
        if (i > start && !continues(start, i)) {
          break;
        }
        reading.verb(token, i);
        end = i + 1;
      } else if (isPlanAdjective(i)) {
        reading.planned = true;
        reading.lastHelper = "";
        end = i + 1;
      } else if (token.tag().equals("TO") && i + 1 < tokens.size() && isBase(i + 1)) {
        reading.to(i > start);
        end = i + 1;
      } else if (isNegation(token)) {
        reading.negated = true;
        end = i + 1;
      } else if (!isBetween(i)) {
        break;
      }
      i++;
    }
    return reading.build(start, end, form);
  }

  /// Whether a verb at `i` belongs to the group begun at `start`: a finite verb opens its own.
  private boolean continues(int start, int i) {
    String tag = tokens.get(i).tag();
    String before = previousInside(start, i).tag();
    return switch (tag) {
      case "VB" -> true;
      case "VBN" -> (isHelper(start, i) || isToldOf(start, i)) && !before.equals("TIME");
      case "VBG", "VBD", "VBP" -> isHelper(start, i) && !before.equals("TIME");
      default -> false;
    };
  }

  /// “were reported killed”, “are feared drowned”.
  private boolean isToldOf(int start, int i) {
    return i - 1 > start && TOLD_OF.contains(tokens.get(i - 1).lower());
  }

  private boolean isHelper(int start, int i) {
    Token before = previousInside(start, i);
    return before.tag().equals("MD")
        || before.tag().equals("TO")
        || HELPERS.contains(before.lemma())
        || (tokens.get(i).tag().equals("VBG") && before.isVerb());
  }

  private Token previousInside(int start, int i) {
    int k = i - 1;
    while (k > start && isBetween(k)) {
      k--;
    }
    return tokens.get(k);
  }

  /// Words that may stand inside a verb group: adverbs, and a time before the rest of the group.
  private boolean isBetween(int i) {
    Token token = tokens.get(i);
    if (token.tag().startsWith("RB") || isNegation(token)) {
      return true;
    }
    if (token.tag().equals("IN")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).tag().equals(Token.TIME)) {
      return tokens.get(i + 2).tag().equals("TO"); // “began on Wednesday to talk”
    }
    return token.tag().equals(Token.TIME)
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isVerb() || tokens.get(i + 1).tag().equals("TO"));
  }

  private static boolean isNegation(Token token) {
    return token.lower().equals("not")
        || token.lower().equals("never")
        || token.lower().equals("n't")
        || token.lower().equals("n’t");
  }

  /// “due to open”, “due on Monday”, “due Monday”.
  private boolean isPlanAdjective(int i) {
    if (!planWords.contains(tokens.get(i).lower()) || i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).tag();
    return next.equals("TO")
        || next.equals(Token.TIME)
        || next.equals("IN") && i + 2 < tokens.size() && tokens.get(i + 2).time() != null;
  }
}
