package org.parley.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.clock.ClockRules;
import org.parley.time.grammar.clock.PartRules;
import org.parley.time.grammar.dates.BareDayRules;
import org.parley.time.grammar.dates.DateRules;
import org.parley.time.grammar.dates.DecadeRules;
import org.parley.time.grammar.dates.ListRules;
import org.parley.time.grammar.dates.MonthPartRules;
import org.parley.time.grammar.dates.PeriodRules;
import org.parley.time.grammar.dates.QuarterRules;
import org.parley.time.grammar.dates.RangeRules;
import org.parley.time.grammar.dates.WeekRules;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.grammar.lengths.LengthRules;
import org.parley.time.grammar.lengths.SetRules;
import org.parley.time.grammar.lengths.VagueRules;
import org.parley.time.grammar.named.EraRules;
import org.parley.time.grammar.named.FeastRules;
import org.parley.time.grammar.named.HijriRules;
import org.parley.time.grammar.natty.NattyReader;
import org.parley.time.grammar.natty.NattyRules;
import org.parley.time.grammar.natty.SpanReader;
import org.parley.time.grammar.near.NearRules;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Feasts;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Vocabulary;
import org.parley.time.words.Word;

/// Finds the time phrases of a text in one pass, the longest at each place. Every rule looks at a
/// bounded number of tokens, so that the pass is linear. Immutable.
public final class Grammar {

  private final YearRules years = new YearRules();
  private final DateRules dates = new DateRules(years);
  private final PeriodRules periods = new PeriodRules(years);
  private final NearRules near = new NearRules();
  private final LengthRules lengths = new LengthRules();
  private final ClockRules clocks = new ClockRules();
  private final SetRules sets = new SetRules();
  private final RangeRules ranges = new RangeRules(dates, years);
  private final WeekRules weeks = new WeekRules(dates, years);
  private final QuarterRules quarters = new QuarterRules(years);
  private final MonthPartRules monthParts = new MonthPartRules(dates);
  private final ListRules lists = new ListRules(dates);
  private final PartRules parts = new PartRules(dates, near, clocks);
  private final NattyRules natty = new NattyRules(new NattyReader(), years);
  private final SpanReader spans = new SpanReader();
  private final FeastRules feasts;
  private final HijriRules hijri;
  private final BesideRules beside;
  private final VagueRules vague;

  /// The grammar over a vocabulary, which must not change afterwards.
  public Grammar(Vocabulary vocabulary, Feasts feasts) {
    this.feasts = new FeastRules(feasts, years);
    this.beside = new BesideRules(dates, near, this.feasts);
    this.hijri = new HijriRules(vocabulary, dates);
    this.vague = new VagueRules(vocabulary);
  }

  /// The phrases in order, never overlapping.
  public List<Phrase> phrases(Tokens t) {
    List<Phrase> found = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      Phrase phrase = mayStart(t, i) ? at(t, i) : null;
      if (phrase == null && t.isNumber(i) && !found.isEmpty()) {
        phrase = lists.behind(t, i, found.getLast());
      }
      if (phrase == null) {
        i++;
      } else {
        if (!Titles.isTitle(t, phrase) && !VagueRules.isNone(phrase)) {
          found.add(spans.read(t, phrase));
        }
        i = phrase.end();
      }
    }
    ListRules.shareYear(t, found);
    return found;
  }

  private static boolean mayStart(Tokens t, int i) {
    return t.word(i) != Word.UNKNOWN
        || t.isNumber(i)
        || t.isOrdinal(i)
        || t.isDecade(i)
        || t.isDecimal(i)
        || YearRules.isApostrophe(t, i)
        || t.is(i, "Q")
        || t.first(i) == 'Q';
  }

  /// The phrase that starts at a token, or `null`.
  @Nullable Phrase at(Tokens t, int i) {
    Phrase plain = dated(t, i);
    return Phrase.longer(plain, Phrase.longer(framed(t, i), rough(t, i)));
  }

  private @Nullable Phrase dated(Tokens t, int i) {
    Phrase best = Phrase.longer(dates.at(t, i), years.alone(t, i));
    best = Phrase.longer(best, DecadeRules.at(t, i));
    best = Phrase.longer(best, periods.at(t, i));
    best = Phrase.longer(best, dates.withDate(t, near.at(t, i)));
    best = Phrase.longer(best, weeks.at(t, i));
    best = Phrase.longer(best, monthParts.at(t, i));
    best = Phrase.longer(best, quarters.at(t, i));
    best = Phrase.longer(best, EraRules.at(t, i));
    best = Phrase.longer(best, lists.at(t, i));
    best = Phrase.longer(best, clocks.at(t, i));
    best = Phrase.longer(Phrase.longer(best, hijri.at(t, i)), feasts.at(t, i));
    best = best == null ? null : joined(t, best);
    best = Phrase.longer(best, ranges.daysFirst(t, i));
    best = Phrase.longer(best, BareDayRules.at(t, i));
    best = Phrase.longer(best, natty.at(t, i));
    best = Phrase.longer(best, parts.at(t, i));
    best = Phrase.longer(best, lengths.at(t, i));
    best = Phrase.longer(best, beside.at(t, i));
    best = Phrase.longer(best, sets.at(t, i));
    return Phrase.longer(best, vague.at(t, i));
  }

  /// A date with what goes on behind it: a second date, a clock time, its twin in another calendar.
  private Phrase joined(Tokens t, Phrase found) {
    Phrase twin = hijri.beside(t, found);
    return twin == found ? parts.joined(t, ranges.opened(t, ranges.continued(t, found))) : twin;
  }

  /// “early next year”, “the late 1970s”, “mid-November”, “later this month”, “the end of 1990”.
  private @Nullable Phrase framed(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int inner = frameEnd(t, at);
    if (inner == at) {
      return null;
    }
    Phrase found = dated(t, inner);
    if (found == null || !canBeFramed(t, at, inner, found.meaning())) {
      return null;
    }
    boolean adjective =
        t.isDash(inner - 1) && found.meaning() instanceof Calendar c && c.month() > 0;
    return found.from(adjective ? at : i);
  }

  private static int frameEnd(Tokens t, int i) {
    if (t.can(i, Role.EARLY) || t.can(i, Role.LATE) || t.is(i, "mid")) {
      int end = t.isDash(i + 1) ? i + 2 : i + 1;
      return t.can(end, Role.IN) || t.can(end, Role.ON) ? end + 1 : end;
    }
    if (t.can(i, Role.EARLIER) || t.can(i, Role.LATER) && t.is(i, "later") || t.is(i, "sometime")) {
      return t.can(i + 1, Role.IN) || t.can(i + 1, Role.ON) ? i + 2 : i + 1;
    }
    boolean bound = t.can(i, Role.BOUND);
    return bound && t.can(i + 1, Role.OF) ? i + 2 : i;
  }

  private static boolean canBeFramed(Tokens t, int frame, int inner, Meaning meaning) {
    boolean adverb = t.can(frame, Role.EARLIER) || t.can(frame, Role.LATER);
    boolean comparative = adverb || t.is(frame, "sometime");
    return switch (meaning) {
      case Calendar c ->
          !comparative
              || t.can(inner - 1, Role.IN)
              || t.can(inner - 1, Role.ON)
              || !adverb && c.weekday() > 0;
      case Meaning.Years y -> !comparative;
      case Meaning.Between b -> b.from() instanceof Calendar c && c.month() > 0 && c.day() == 0;
      case Meaning.NearUnit u -> true;
      case Meaning.NewYear y -> true;
      case Meaning.QuarterEnded q -> true;
      case Meaning.NthDay n -> true;
      case Meaning.NearWeekday w -> true;
      case Meaning.NearMonth m -> true;
      case Meaning.NearDay d -> true;
      case Meaning.Part p -> true;
      case Meaning.Feast f -> true;
      case Meaning.Hijri h -> true;
      default -> false;
    };
  }

  /// “around Nov. 1”, “about 7:15 p.m.”.
  private @Nullable Phrase rough(Tokens t, int i) {
    boolean near =
        t.is(i, "around") || t.is(i, "about") || t.is(i, "approximately") || t.is(i, "circa");
    Phrase found = near ? dated(t, i + 1) : null;
    boolean pointed =
        found != null
            && (found.meaning() instanceof Meaning.Clock
                || found.meaning() instanceof Calendar c && c.day() > 0);
    return pointed && found != null ? found.from(i) : null;
  }
}
