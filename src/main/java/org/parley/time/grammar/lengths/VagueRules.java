package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.text.YamlFile;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Lexemes;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Vocabulary;

/// The phrases of `data/time/phrases.yaml`, and adjectives such as “current”.
public final class VagueRules {

  private static final String NONE = "NO_TIME";

  private final Lexemes<String> phrases = new Lexemes<>();

  /// Rules over the phrases of `data/time/phrases.yaml`; the vocabulary learns their words.
  public VagueRules(Vocabulary vocabulary) {
    YamlFile file = YamlFile.resource("data/time/phrases.yaml");
    file.sections()
        .forEach(
            (value, list) ->
                file.list(list).forEach(node -> phrases.add(vocabulary, file.scalar(node), value)));
  }

  /// Whether a phrase only looks like a time: “the third vote in as many days”.
  public static boolean isNone(Phrase phrase) {
    return phrase.meaning() instanceof Meaning.Vague vague && vague.value().equals(NONE);
  }

  /// “the past three summers” is no past.
  private static boolean isCounted(Tokens t, int i) {
    return t.word(i).unit() != null || t.word(i).cardinal() > 0 || t.isNumber(i);
  }

  /// “may soon return”, “it soon will”; not “soon after”, “as soon as”, “he soon left”.
  private static boolean isAhead(Tokens t, int i) {
    boolean led = t.can(i - 1, Role.WILL) || t.is(i - 1, "may") || t.is(i - 1, "to");
    boolean followed = t.can(i + 1, Role.WILL) || t.is(i + 1, "to");
    return led || followed;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Lexemes.Found<String> found = phrases.longestAt(t, i);
    if (found != null) {
      boolean asRecently = t.is(i - 1, "as") && t.is(found.end(), "as");
      if (asRecently || t.isCapital(i) && t.is(i, "now") && t.isSign(i + 1, ',')) {
        return null;
      }
      boolean more =
          found.value().equals("PAST_REF") && t.can(i, Role.THE) && isCounted(t, found.end());
      return more ? null : new Phrase(i, found.end(), new Meaning.Vague(found.value()));
    }
    if (t.is(i, "soon")) {
      return isAhead(t, i) ? new Phrase(i, i + 1, new Meaning.Vague("FUTURE_REF")) : null;
    }
    return t.is(i, "current") ? new Phrase(i, i + 1, new Meaning.Vague("PRESENT_REF")) : null;
  }
}
