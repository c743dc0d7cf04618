package org.parley.time.grammar.named;

import org.jspecify.annotations.Nullable;
import org.parley.text.YamlFile;
import org.parley.time.grammar.dates.DateRules;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.Hijri;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Lexemes;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Vocabulary;

/// Dates of the Islamic calendar: “12 Ramadan 1433”, “Ramadan 12, 1433 AH”, “Rajab 1433”, “1433
/// AH”; together with the date of the common calendar beside it: “12 Ramadan 1433 (31 July 2012)”.
public final class HijriRules {

  private static final int FIRST_PLAIN = 1000;
  private static final int LAST = 1600;

  private final Lexemes<Integer> months = new Lexemes<>();
  private final DateRules dates;

  /// Rules over the names of `data/time/hijri.yaml`; the vocabulary learns their words.
  public HijriRules(Vocabulary vocabulary, DateRules dates) {
    this.dates = dates;
    YamlFile file = YamlFile.resource("data/time/hijri.yaml");
    file.sections()
        .forEach(
            (month, words) ->
                file.list(words)
                    .forEach(
                        word -> months.add(vocabulary, file.scalar(word), Integer.valueOf(month))));
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Phrase found = alone(t, i);
    if (found == null) {
      return null;
    }
    int at = Twin.start(t, found.end());
    Phrase twin = at > found.end() ? dates.at(t, at) : null;
    return twin != null && twin.meaning() instanceof Calendar c && Twin.fit(found, c)
        ? joined(t, found, c, twin.end())
        : found;
  }

  /// A date of the common calendar with the Islamic one behind it; the same phrase without one.
  public Phrase beside(Tokens t, Phrase found) {
    if (!(found.meaning() instanceof Calendar c) || c.month() == 0) {
      return found;
    }
    int at = Twin.start(t, found.end());
    Phrase twin = at > found.end() ? alone(t, at) : null;
    return twin != null && Twin.fit(twin, c)
        ? joined(t, new Phrase(found.start(), found.end(), twin.meaning()), c, twin.end())
        : found;
  }

  private static Phrase joined(Tokens t, Phrase hijri, Calendar twin, int end) {
    Hijri said = (Hijri) hijri.meaning();
    Hijri both = new Hijri(said.year(), said.month(), said.day(), twin);
    return new Phrase(hijri.start(), Twin.end(t, end), both);
  }

  private @Nullable Phrase alone(Tokens t, int i) {
    Phrase dayFirst = dayFirst(t, i);
    Phrase found = dayFirst == null ? monthFirst(t, i) : dayFirst;
    return found == null ? ofEra(t, i) : found;
  }

  /// “12 Ramadan 1433”, “the 12th of Ramadan”.
  private @Nullable Phrase dayFirst(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int day = DateRules.day(t, at, true);
    int name = t.can(at + 1, Role.OF) ? at + 2 : at + 1;
    Lexemes.Found<Integer> month = day == 0 ? null : month(t, name);
    return month == null ? null : withYear(t, i, month.end(), month.value(), day);
  }

  /// “Ramadan 12, 1433”, “Ramadan 1433”; without day and year it is the named month.
  private @Nullable Phrase monthFirst(Tokens t, int i) {
    Lexemes.Found<Integer> month = month(t, i);
    if (month == null) {
      return null;
    }
    int day = t.length(month.end()) > 2 ? 0 : DateRules.day(t, month.end(), false);
    int end = day > 0 ? month.end() + 1 : month.end();
    Phrase found = withYear(t, i, end, month.value(), day);
    boolean dated = day > 0 && t.can(i - 1, Role.ON);
    return found.meaning() instanceof Hijri h && (h.year() > 0 || dated) ? found : null;
  }

  private Lexemes.@Nullable Found<Integer> month(Tokens t, int i) {
    return t.isCapital(i) ? months.longestAt(t, i) : null;
  }

  private static Phrase withYear(Tokens t, int start, int end, int month, int day) {
    int at = t.isSign(end, ',') || t.can(end, Role.OF) ? end + 1 : end;
    int year = year(t, at);
    int behind = year == 0 ? end : Math.max(at + 1, eraEnd(t, at + 1));
    return new Phrase(start, behind, new Hijri(year, month, day, null));
  }

  /// A year of that era, 0 where there is none.
  private static int year(Tokens t, int i) {
    boolean number = t.isNumber(i) && t.length(i) <= 4 && t.number(i) > 0 && t.number(i) <= LAST;
    return number && (t.number(i) >= FIRST_PLAIN || eraEnd(t, i + 1) > i + 1)
        ? (int) t.number(i)
        : 0;
  }

  /// “1433 AH”, “AH 1433”.
  private static @Nullable Phrase ofEra(Tokens t, int i) {
    boolean first = t.can(i, Role.HIJRI) && t.isCapital(i) && t.length(i) > 1;
    int at = first ? i + 1 : i;
    int end = first ? at + 1 : eraEnd(t, at + 1);
    int year = year(t, at);
    boolean said = year > 0 && end > (first ? at : at + 1);
    return said ? new Phrase(i, end, new Hijri(year, 0, 0, null)) : null;
  }

  /// Index behind “AH”, “A.H.”, “H.” or “Hijri”; `i` where none stands.
  private static int eraEnd(Tokens t, int i) {
    if (!t.can(i, Role.HIJRI) || !t.isCapital(i)) {
      return i;
    }
    boolean brief = t.length(i) == 1;
    return brief && t.isSign(i + 1, '.') && t.isGlued(i + 1) ? i + 2 : i + 1;
  }
}
