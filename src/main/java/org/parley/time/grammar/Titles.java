package org.parley.time.grammar;

import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Names made of the words of time: of programmes and papers (“This Week”, USA Today), of places
/// and groups called after a date (“October Bridge”, “the 14 March alliance”), of people (“Ms.
/// August”).
final class Titles {

  private Titles() {}

  static boolean isTitle(Tokens t, Phrase phrase) {
    return isProgramme(t, phrase)
        || phrase.meaning() instanceof Calendar said
            && (isNamesake(t, phrase, said) || isPerson(t, phrase));
  }

  private static boolean isProgramme(Tokens t, Phrase phrase) {
    int last = phrase.end() - 1;
    boolean timely = t.word(last).unit() != null || t.word(last).dayShift() != null;
    if (!timely || !t.isCapital(last) || isUpper(t, last)) {
      return false;
    }
    boolean single = phrase.start() == last;
    return single ? isUpper(t, last - 1) && !t.isOnNewLine(last) : isQuoted(t, phrase);
  }

  /// What is called after a day or month; not “the 4 May movement of troops”, “on Monday Coalition
  /// forces …”.
  private static boolean isNamesake(Tokens t, Phrase phrase, Calendar said) {
    int noun = phrase.end();
    boolean place = t.can(noun, Role.NAMESAKE) && t.isCapital(noun);
    boolean group = t.can(noun, Role.GROUP) && said.day() > 0 && !t.can(noun + 1, Role.OF);
    if (said.hasYear() || !place && !group) {
      return false;
    }
    boolean article = t.can(phrase.start() - 1, Role.THE) || t.can(phrase.start(), Role.THE);
    boolean month = said.month() > 0 && said.day() == 0 && said.weekday() == 0;
    return article || month && place;
  }

  /// “Ms. August”, “Mr March”.
  private static boolean isPerson(Tokens t, Phrase phrase) {
    int title = t.isSign(phrase.start() - 1, '.') ? phrase.start() - 2 : phrase.start() - 1;
    return phrase.end() == phrase.start() + 1 && t.can(title, Role.TITLE) && t.isCapital(title);
  }

  private static boolean isUpper(Tokens t, int i) {
    return t.isWord(i) && t.length(i) > 1 && t.written(i).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isQuoted(Tokens t, Phrase phrase) {
    int behind = phrase.end();
    boolean stopped = t.isSign(behind, ',') || t.isSign(behind, '.');
    boolean closed = isQuote(t, stopped ? behind + 1 : behind);
    return isQuote(t, phrase.start() - 1) && (closed || t.isCapital(behind));
  }

  private static boolean isQuote(Tokens t, int i) {
    return t.isSign(i, '"')
        || t.isSign(i, '“')
        || t.isSign(i, '”')
        || t.isSign(i, '`')
        || YearRules.isApostrophe(t, i);
  }
}
