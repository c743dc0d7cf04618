package org.parley.time.resolve.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.time.words.Unit;

/// What the narrative has dated so far. One for each text, used by one thread.
public final class Story {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  /// Tokens within which “the year” is the year just told.
  private static final int CLOSE = 25;

  private static final int YEAR_LENGTH = 4;

  /// A quarter named to compare with is not the one the text goes on to speak of.
  private static final Set<Rule> COMPARES =
      EnumSet.of(Rule.YEAR_BEFORE, Rule.YEAR_BEFORE_QUARTER, Rule.PERIOD_OF_YEAR);

  private static final DateTimeFormatter MONTH_IN_WORDS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /// Tokens, some sentences, within which a date told without year goes on from the one before.
  private static final int CHAIN = 80;

  /// Months within which a quarter begins that is still reported on.
  private static final int LONGEST_REPORT = 18;

  private final @Nullable LocalDate published;
  private @Nullable String publishedWords;
  private @Nullable LocalDate day;
  private Unit grain = Unit.DAY;
  private boolean chained;
  private boolean start;
  private @Nullable CalendarValue quarter;
  private final Map<CalendarValue, Integer> quarters = new LinkedHashMap<>();
  private boolean inQuarter;
  private int place;
  private int dayPlace;
  private @Nullable LocalTime clock;
  private final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);

  public Story(@Nullable LocalDate published) {
    this.published = published;
  }

  public @Nullable LocalDate published() {
    return published;
  }

  /// “publication on Wednesday 21 March 2012”.
  public String publication() {
    if (publishedWords == null) {
      publishedWords =
          published == null ? "publication" : "publication on " + IN_WORDS.format(published);
    }
    return publishedWords;
  }

  /// What a day counted from is called: the date told before, else publication.
  public String base(LocalDate from) {
    return from.equals(day) && !from.equals(published)
        ? wordsOf(from) + ", the date told before"
        : publication();
  }

  /// Moves on to a phrase of the text.
  public void at(int token) {
    place = token;
  }

  public static String words(LocalDate day) {
    return IN_WORDS.format(day);
  }

  /// The last dated day when it was told close before, else the day of publication.
  public @Nullable LocalDate recentDay() {
    boolean recent = day != null && place - dayPlace <= CLOSE;
    return recent ? day : published;
  }

  /// The last dated day or the first day of the last dated period.
  public @Nullable LocalDate day() {
    return day;
  }

  /// The last dated day or month, when it was told close before and its year is beyond doubt.
  public @Nullable LocalDate chainedDay() {
    boolean exact = chained && grain.compareTo(Unit.MONTH) <= 0;
    return exact && place - dayPlace <= CHAIN ? day : null;
  }

  /// The time of the day last told, when the last phrase said one by the clock.
  public @Nullable LocalTime clock() {
    return clock;
  }

  /// The last dated day that was this weekday.
  public @Nullable LocalDate last(DayOfWeek weekday) {
    return weekdays.get(weekday);
  }

  /// The month or year told close before, where no day of it was; else `null`.
  public @Nullable CalendarValue recentPeriod() {
    LocalDate told = place - dayPlace <= CHAIN ? day : null;
    if (told == null || grain != Unit.MONTH && grain != Unit.YEAR) {
      return null;
    }
    return grain == Unit.MONTH
        ? CalendarValue.of(YearMonth.from(told))
        : CalendarValue.of(told.getYear());
  }

  /// Whether the last dated day only said since when something goes on.
  public boolean isStart() {
    return start;
  }

  /// The date told before in words, as exact as it was told.
  public String toldWords() {
    return day == null ? "" : wordsOf(day);
  }

  private String wordsOf(LocalDate told) {
    return switch (grain) {
      case YEAR -> String.valueOf(told.getYear());
      case MONTH -> MONTH_IN_WORDS.format(told);
      case QUARTER -> "the period from " + MONTH_IN_WORDS.format(told);
      case WEEK -> "the week of " + IN_WORDS.format(told);
      default -> IN_WORDS.format(told);
    };
  }

  public Unit grain() {
    return grain;
  }

  /// The quarter last spoken of.
  public @Nullable CalendarValue quarter() {
    return quarter;
  }

  /// The quarter a report is about and compares with: of those lately begun the one spoken of most,
  /// the first where several are; where only quarters to come are spoken of, the last one over.
  public @Nullable CalendarValue topicQuarter() {
    CalendarValue topic = published == null ? quarter : null;
    for (CalendarValue told : quarters.keySet()) {
      boolean more = topic == null || times(told) > times(topic);
      topic = more ? told : topic;
    }
    return topic == null && inQuarter && published != null
        ? CalendarValue.quarterOf(published).plusQuarters(-1)
        : topic;
  }

  private int times(CalendarValue told) {
    return quarters.getOrDefault(told, 0);
  }

  private boolean isCurrent(CalendarValue told) {
    return published != null
        && !told.first().isAfter(published)
        && told.first().isAfter(published.minusMonths(LONGEST_REPORT));
  }

  private void tell(CalendarValue told) {
    quarter = told;
    if (isCurrent(told)) {
      quarters.merge(told, 1, Integer::sum);
    }
  }

  /// Whether the last period spoken of was a quarter.
  public boolean isInQuarter() {
    return inQuarter;
  }

  /// Takes up what a phrase came to.
  ///
  /// @param since whether it only says since when
  /// @param goingOn whether it says since when something goes on; that is no step of a narrative
  public void remember(Reading reading, boolean since, boolean goingOn) {
    start = reading.day() == null ? start : since;
    remember(reading);
    chained &= !goingOn;
  }

  private void remember(Reading reading) {
    if (reading.day() == null) {
      inQuarter &= !isLongerThanQuarter(reading.value());
      return;
    }
    clock = reading.clock();
    boolean compares = COMPARES.contains(reading.rule());
    if (!compares) {
      rememberDay(reading);
    }
    grain = reading.grain();
    chained = reading.alternatives().isEmpty() || reading.rule() == Rule.DATE_BY_CHAIN;
    if (reading.value().indexOf("-Q") == YEAR_LENGTH) {
      inQuarter = true;
      if (!compares) {
        tell(quarter(reading.value()));
      }
    } else if (reading.grain() == Unit.YEAR) {
      inQuarter = inQuarter && reading.rule() == Rule.YEAR_BEFORE;
    }
  }

  private static boolean isLongerThanQuarter(String length) {
    return length.endsWith("M") && (length.startsWith("P9") || length.startsWith("P6"));
  }

  private void rememberDay(Reading reading) {
    day = reading.day();
    dayPlace = place;
    if (day != null && reading.grain() == Unit.DAY) {
      weekdays.put(day.getDayOfWeek(), day);
    }
  }

  private static CalendarValue quarter(String value) {
    int year = Integer.parseInt(value.substring(0, YEAR_LENGTH));
    return new CalendarValue(year, 32 + value.charAt(YEAR_LENGTH + 2) - '0', 0);
  }
}
