package org.parley.extract.status;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.times.Dated;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution;
import org.parley.time.TimeExpression;

/// Turns a weekday or a month without year to the side that the verb of its own clause tells: what
/// “was set up in December” lies behind, what “is being sent on Monday” lies ahead.
public final class TenseCheck {

  private static final EventWords WORDS = EventWords.standard();

  private static final String WEEKDAY =
      "(?:early |late )?(?:on )?(?:%s)(?: .*)?".formatted(named(DayOfWeek.values()));
  private static final String MONTH =
      "(?:early |late |mid-|in |the end of )*(?:%1$s)(?: \\d{1,2})?|\\d{1,2} (?:%1$s)"
          .formatted(named(Month.values()));

  /// Days of one month, and as they are dated.
  private static final String DAYS = "(?:from )?[\\w ]*\\d{1,2} (?:to|and|until|through) [\\w ]+";

  private static final String RANGE = "\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d";

  private static final String SEASON = "(?:in )?the (?:spring|summer|autumn|fall|winter)";

  /// Words between “since” and what has been: “since the second Cairo conference”.
  private static final int BEFORE_NOUN = 4;

  private TenseCheck() {}

  public static void check(Draft draft, @Nullable LocalDate published) {
    TimeExpression time = draft.time;
    FuzzyDate date = time == null ? null : time.date();
    if (time == null
        || draft.modality != Modality.HAPPENED
        || date == null
        || published == null
        || !draft.nominal && !draft.clause.hasVerb()) {
      return;
    }
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    boolean range = date.isInterval() && !Patterns.matches(date.edtf(), RANGE);
    if (first == null || last == null || range) {
      return;
    }
    boolean future = first.isAfter(published);
    if (draft.nominal) {
      if (future && isSince(draft)) {
        shift(draft, time, date, -1, "“since” tells the past");
      }
    } else if (future) {
      checkFuture(draft, time, date);
    } else if (last.isBefore(published) && !date.isInterval()) {
      checkPast(draft, time, date);
    }
  }

  /// Turns the time of a plan to the side that lies ahead.
  public static void lookAhead(Draft plan) {
    if (plan.time != null && plan.time.date() != null) {
      shift(plan, plan.time, plan.time.date(), 1, "it was still to come");
    }
  }

  private static void checkFuture(Draft draft, TimeExpression time, FuzzyDate date) {
    if (isTold(draft, draft.clause.group()) && !isMeant(draft, time) || isOver(draft)) {
      shift(draft, time, date, -1, "the verb tells the past");
    }
  }

  private static void checkPast(Draft draft, TimeExpression time, FuzzyDate date) {
    VerbGroup group = draft.clause.group();
    if (isAhead(group) || isTimetable(group) && !draft.sentence.isEntry()) {
      shift(draft, time, date, 1, "the verb tells what is to come");
    }
  }

  /// “since the Cairo conference of 30 January”.
  private static boolean isSince(Draft draft) {
    int noun = draft.sense.token();
    return draft.sentence.tokens().subList(Math.max(0, noun - BEFORE_NOUN), noun).stream()
        .anyMatch(token -> token.lower().equals("since"));
  }

  private static boolean isTold(Draft draft, VerbGroup group) {
    boolean pastForm =
        group.form() == VerbGroup.Form.PAST
            || group.form() == VerbGroup.Form.PRESENT && group.perfect() && !isFixed(group);
    boolean participle =
        group.form() == VerbGroup.Form.PARTICIPLE && !group.planned() && !isFixedFor(draft);
    boolean mere = isFirstVerbs(draft) && !WORDS.is("meant", group.verbs().get(0));
    return (pastForm || participle) && !group.planned() && !group.hypothetical() && mere;
  }

  /// “said they hoped to see it held in October”: the date is that of what was hoped.
  private static boolean isMeant(Draft draft, TimeExpression time) {
    boolean to = false;
    for (Token token : draft.sentence.tokens().reversed()) {
      if (token.span().end() <= time.span().start()) {
        if (token.isBreak() || token.tag().equals("CC")) {
          return false;
        }
        if (to && token.isVerb() && WORDS.is("meant", token.lemma())) {
          return true;
        }
        to = token.lower().equals("to");
      }
    }
    return false;
  }

  /// “have been called for 8 February”.
  private static boolean isFixed(VerbGroup group) {
    return group.passive() && WORDS.is("fixing", group.lastVerb());
  }

  /// “the talks, called for 8 February”.
  private static boolean isFixedFor(Draft draft) {
    String before = "";
    for (Token token : draft.sentence.tokens()) {
      if (draft.time != null && token.span().equals(draft.time.span())) {
        return before.equals("for") && WORDS.is("fixing", draft.clause.group().lastVerb());
      }
      before = token.lower();
    }
    return false;
  }

  /// “agreed on Tuesday to form a committee”: the time stands before the second verb.
  private static boolean isFirstVerbs(Draft draft) {
    List<Integer> heads = draft.clause.group().heads();
    return heads.size() == 1
        || draft.time != null
            && draft.time.span().start() < draft.sentence.tokens().get(heads.get(1)).span().start();
  }

  /// “had been due to open on Sunday, never took place”: the day has passed.
  private static boolean isOver(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean meant = group.planned() && group.form() == VerbGroup.Form.PAST;
    return meant
        && draft.sentence.clauses().stream()
            .filter(other -> other.hasVerb() && other.index() != draft.clause.index())
            .map(Clause::group)
            .anyMatch(other -> other.negated() && other.isFinite() && !other.planned());
  }

  private static boolean isAhead(VerbGroup group) {
    boolean present = group.form() == VerbGroup.Form.PRESENT && !group.perfect();
    boolean expected = WORDS.is("hoping", group.verbs().get(0)) && present;
    boolean will = group.form() == VerbGroup.Form.MODAL && group.planned();
    boolean could = group.hypothetical() && !group.perfect() && !group.negated();
    return will || could || expected || present && (group.progressive() || group.planned());
  }

  /// “the talks resume on Friday”; “8 May: the talks resume” tells what was.
  private static boolean isTimetable(VerbGroup group) {
    boolean present = group.form() == VerbGroup.Form.PRESENT && !group.perfect();
    return present && !group.passive() && WORDS.is("timetable", group.lastVerb());
  }

  private static String named(Enum<?>[] times) {
    return Stream.of(times).map(Enum::name).collect(joining("|")).toLowerCase(Locale.ROOT);
  }

  private static String inYear(String edtf, int way) {
    return Integer.parseInt(edtf.substring(0, 4)) + way + edtf.substring(4);
  }

  private static void shift(Draft draft, TimeExpression time, FuzzyDate date, int way, String why) {
    String words = time.text().toLowerCase(Locale.ROOT);
    FuzzyDate moved = null;
    LocalDate first = date.earliest();
    if (Patterns.matches(words, WEEKDAY)
        && Patterns.matches(date.edtf(), "\\d{4}-\\d\\d-\\d\\d")
        && first != null) {
      moved = FuzzyDate.of(first.plusWeeks(way));
    } else if (date.isInterval() && Patterns.matches(words, DAYS)) {
      String[] ends = date.edtf().split("/", -1);
      moved = FuzzyDate.parse(inYear(ends[0], way) + "/" + inYear(ends[1], way));
    } else if (Patterns.matches(words, MONTH + "|" + SEASON)) {
      moved = FuzzyDate.parse(inYear(date.edtf(), way));
    }
    if (moved != null) {
      Resolution known = time.resolution();
      draft.time =
          Dated.with(
              time,
              moved,
              new Resolution(known.rule(), "‘" + time.text() + "’: " + why, known.confidence()));
    }
  }
}
