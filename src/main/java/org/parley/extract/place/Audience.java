package org.parley.extract.place;

import java.util.List;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Those who are told something and so sit where it is said: “told its members in Cairo”, “told the
/// allies”.
final class Audience {

  private final EventWords words;

  Audience(EventWords words) {
    this.words = words;
  }

  /// Whether a draft tells something to a known audience: “the allies”, not “allies”.
  boolean isKnown(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int head = head(draft);
    boolean definite = false;
    for (int i = head < 0 ? 0 : draft.clause.group().end(); i < head; i++) {
      definite |= Patterns.matches(tokens.get(i).lower(), "the|his|her|its|their|those|these");
    }
    return definite;
  }

  /// Whether a token ends the object of a verb of telling and names an audience.
  boolean isAt(Draft draft, int at) {
    return at >= 0 && head(draft) == at;
  }

  private int head(Draft draft) {
    boolean tells =
        draft.clause.hasVerb()
            && draft.sense.isSaying()
            && words.is("tells", draft.clause.group().lastVerb());
    List<Token> tokens = draft.sentence.tokens();
    int head = tells ? draft.clause.group().end() : -1;
    while (head >= 0 && head + 1 < tokens.size() && isFollowed(tokens, head)) {
      head++;
    }
    return head >= 0 && head < tokens.size() && words.is("audience", tokens.get(head).lower())
        ? head
        : -1;
  }

  /// Whether the noun phrase goes on: “its | foreign ministers”, but not “the allies | they”.
  private static boolean isFollowed(List<Token> tokens, int at) {
    return tokens.get(at).isNominal()
        && !tokens.get(at).tag().equals("NNS")
        && tokens.get(at + 1).isNominal();
  }
}
