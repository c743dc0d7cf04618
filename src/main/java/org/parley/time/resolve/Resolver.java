package org.parley.time.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Chronology;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.resolve.tense.TenseFinder;
import org.parley.time.words.Feasts;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Resolves the phrases of one text in order. Make one for each text; used by one thread.
public final class Resolver {

  /// Words between “have” and “since”: “have been at war with each other since”.
  private static final int PERFECT_REACH = 10;

  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final Story story;
  private final Feasts feasts;

  private final Chronology lines;

  /// A resolver for one text.
  public Resolver(
      Tokens tokens, List<Phrase> phrases, @Nullable LocalDate published, Feasts feasts) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.lines = Chronology.of(tokens, phrases, published);
    this.story = new Story(published);
    this.feasts = feasts;
  }

  /// What the next phrase of the text comes to.
  public Reading read(Phrase phrase) {
    Tense tense =
        needsTense(phrase.meaning())
            ? TenseFinder.around(tokens, phrase.start(), phrase.end())
            : Tense.UNKNOWN;
    story.at(phrase.start());
    Chronology.Line line = lines.at(phrase.start());
    boolean open = phrase.meaning() instanceof Meaning.Calendar c && !c.hasYear();
    Reading reading =
        open && line != null && phrase.meaning() instanceof Meaning.Calendar said
            ? CalendarReader.line(said.withYear(line.year()), line.source(), story)
            : quoted(phrase, tense);
    boolean since = tokens.can(phrase.start() - 1, Role.SINCE);
    story.remember(reading, since, since && isGoingOn(phrase.start() - 1));
    FuzzyDate date = reading.date();
    if (date == null) {
      return reading;
    }
    return reading.withDate(OpenEnds.around(tokens, phrase, date));
  }

  /// “today” in what somebody said counts from the day it was said.
  private Reading quoted(Phrase phrase, Tense tense) {
    Phrase day = SaidOn.day(tokens, phrases, phrase);
    LocalDate said = day == null ? null : read(day.meaning(), Tense.PAST).day();
    return said == null ? read(phrase.meaning(), tense) : SaidOn.read(phrase.meaning(), said);
  }

  /// “the siege has lasted since May”: what goes on while the text is written.
  private boolean isGoingOn(int since) {
    for (int i = since - 1; i > since - PERFECT_REACH && tokens.isWord(i); i--) {
      if (tokens.is(i, "has") || tokens.is(i, "have")) {
        return true;
      }
    }
    return false;
  }

  /// What the two ends of a range come to.
  public RangeReader.Ends readEnds(Phrase phrase, Meaning.Between range) {
    story.at(phrase.start());
    RangeReader.Ends ends = ends(range, TenseFinder.around(tokens, phrase.start(), phrase.end()));
    story.remember(ends.from(), false, false);
    story.remember(ends.to(), false, false);
    return ends;
  }

  private RangeReader.Ends ends(Meaning.Between said, Tense tense) {
    return RangeReader.forwards(said, read(said.from(), tense), read(said.to(), tense), tense);
  }

  private static boolean needsTense(Meaning meaning) {
    return !(meaning instanceof Meaning.Length
        || meaning instanceof Meaning.Vague
        || meaning instanceof Meaning.Repeats);
  }

  private Reading read(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Calendar said -> CalendarReader.read(said, story, tense);
      case Meaning.Years said -> CalendarReader.years(said);
      case Meaning.NearUnit said -> NearReader.unit(said, story, tense);
      case Meaning.NthDay said -> NthDayReader.read(said, story, tense);
      case Meaning.Beside said -> CountReader.beside(said, read(said.base(), tense));
      case Meaning.BareDay said -> BareDayReader.read(said, story, tense);
      case Meaning.MonthPart said -> MonthPartReader.read(said, read(said.month(), tense));
      case Meaning.NumberedWeek said -> WeekReader.numbered(said, story, tense);
      case Meaning.QuarterEnded said -> NearReader.quarterEnded(said.month(), story);
      case Meaning.NearWeekday said -> WeekReader.weekday(said, story, tense);
      case Meaning.WeekdayOfWeek said -> WeekReader.weekdayOfWeek(said, story);
      case Meaning.WeekOf said -> WeekReader.weekOf(said, read(said.day(), tense));
      case Meaning.NearMonth said -> NearReader.month(said, story, tense);
      case Meaning.NearDay said -> NearReader.day(said, story);
      case Meaning.Away said -> CountReader.away(said, story);
      case Meaning.Within said -> CountReader.within(said.limit(), story);
      case Meaning.Beyond said -> CountReader.beyond(said.least(), story);
      case Meaning.YearBefore said -> CountReader.yearBefore(said, story);
      case Meaning.Turn said -> TurnReader.read(said, story, tense);
      case Meaning.NewYear said -> TurnReader.newYear(story, tense);
      case Meaning.Stretch said -> stretch(said);
      case Meaning.IfAhead said ->
          read(tense == Tense.FUTURE ? said.ahead() : said.otherwise(), tense);
      case Meaning.Length said ->
          Reading.undated(Kind.DURATION, said.value(), Rule.LENGTH, "a length of time, no date");
      case Meaning.Repeats said ->
          Reading.undated(Kind.SET, said.value(), Rule.SET, "a time that comes again");
      case Meaning.Vague said ->
          Reading.undated(Kind.DATE, said.value(), Rule.VAGUE, vague(said.value()));
      case Meaning.Part said -> part(said, tense);
      case Meaning.Clock said -> clock(said, tense);
      case Meaning.Between said -> RangeReader.whole(ends(said, tense));
      case Meaning.Hijri said -> HijriReader.read(said, story, tense);
      case Meaning.Feast said -> FeastReader.read(said, feasts.get(said.name()), story, tense);
    };
  }

  private static String vague(String reference) {
    return switch (reference) {
      case "PRESENT_REF" -> "the time of writing; no date is named";
      case "PAST_REF" -> "some time past; no date is named";
      default -> "some time to come; no date is named";
    };
  }

  private static Reading stretch(Meaning.Stretch said) {
    return Reading.undated(
        Kind.DURATION,
        org.parley.time.meaning.Durations.of(said.amount(), said.unit()),
        Rule.LENGTH_AROUND_PUBLICATION,
        "a length of time, no single date");
  }

  private Reading part(Meaning.Part said, Tense tense) {
    Reading day = day(said.day(), tense);
    return day.withValue(Kind.TIME, day.value() + "T" + said.code());
  }

  private Reading clock(Meaning.Clock said, Tense tense) {
    Reading day = day(said.day(), tense);
    StringBuilder value =
        new StringBuilder(day.value()).append('T').append(CalendarValue.pad(said.hour(), 2));
    value.append(':').append(CalendarValue.pad(Math.max(0, said.minute()), 2));
    if (said.second() >= 0) {
      value.append(':').append(CalendarValue.pad(said.second(), 2));
    }
    return day.withValue(Kind.TIME, value.append(said.zone()).toString());
  }

  /// The day of a time; without one the day of the story, else that of publication.
  private Reading day(@Nullable Meaning said, Tense tense) {
    if (said != null) {
      return read(said, tense);
    }
    boolean told = story.day() != null && story.grain() == Unit.DAY;
    return NearReader.day(
        new Meaning.NearDay(
            0,
            told
                ? org.parley.time.meaning.Anchor.STORY
                : org.parley.time.meaning.Anchor.PUBLICATION),
        story);
  }
}
