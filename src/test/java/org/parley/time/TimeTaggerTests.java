package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.time.Resolution.Alternative;

class TimeTaggerTests {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 3, 21);

  private final TimeTagger tagger = new TimeTagger();

  /// The documented example.
  @Test
  void countsABareWeekdayBackFromPublication() {
    TimeExpression found = tagger.tag("They met on Sunday.", PUBLISHED).getFirst();
    assertThat(found.value()).isEqualTo("2012-03-18");
    assertThat(found.resolution().reason())
        .isEqualTo("‘Sunday’ → Sunday before publication on Wednesday 21 March 2012");
    assertThat(found.resolution().alternatives())
        .extracting(other -> other.date().edtf())
        .containsExactly("2012-03-25");
  }

  @Test
  void runsAChronologyBackFromPublication() {
    String text =
        """
        November 2 - The League presents a plan.
        December 19 - The protocol is signed.
        January 28 - The mission is suspended.
        February 24 - Friends of Syria meet in Tunis.
        """;
    assertThat(values(text))
        .containsExactly("2011-11-02", "2011-12-19", "2012-01-28", "2012-02-24");
  }

  @Test
  void runsAChronologyOfMoreThanAYearBackLineByLine() {
    String text =
        """
        March 15 - Protests begin.
        November 2 - A plan is presented.
        March 1 - A town falls.
        March 16 - The plan is presented again.
        """;
    assertThat(values(text))
        .containsExactly("2011-03-15", "2011-11-02", "2012-03-01", "2012-03-16");
  }

  @Test
  void readsALineThatTurnsTheYearByTheShortestWay() {
    String text =
        """
        November 2 - A plan is presented.
        December 19 - The protocol is signed.
        January 28 - The mission is suspended.
        """;
    assertThat(values(text)).containsExactly("2011-11-02", "2011-12-19", "2012-01-28");
  }

  @Test
  void runsAChronologyAheadWhenItsFirstLineLooksAhead() {
    String text =
        """
        April 2: The envoy will brief the Council.
        June 30: Powers meet in Geneva.
        January 15: A second round.
        """;
    assertThat(values(text)).containsExactly("2012-04-02", "2012-06-30", "2013-01-15");
  }

  @Test
  void runsAChronologyAheadWhenItsHeadingLooksAhead() {
    String text =
        """
        Upcoming meetings

        • April 2 – Council briefing
        • April 10 – Contact group
        • June 30 – Geneva
        """;
    assertThat(values(text)).containsExactly("2012-04-02", "2012-04-10", "2012-06-30");
  }

  @Test
  void runsOnlyTheLastLinesAheadWhereTheOthersAreOver() {
    String text =
        """
        December 19 - The protocol is signed.
        January 28 - The mission is suspended.
        April 10 - The truce is due to begin.
        """;
    assertThat(values(text)).containsExactly("2011-12-19", "2012-01-28", "2012-04-10");
  }

  @Test
  void takesWhatSomebodySaysInALineForNoLookAhead() {
    String text =
        """
        November 2 - The League says it will send observers.
        December 19 - The protocol is signed.
        January 28 - The mission is suspended.
        """;
    assertThat(values(text)).containsExactly("2011-11-02", "2011-12-19", "2012-01-28");
  }

  @Test
  void keepsTheReadingsItDidNotTakeAsRankedCandidates() {
    String text = "The talks opened on 22 January 2008. On 31 January the first round ended.";
    assertThat(candidates(text, PUBLISHED)).containsExactly("2008-01-31", "2012-01-31");
    assertThat(candidates(text, LocalDate.of(2008, 3, 1)))
        .containsExactly("2008-01-31", "2009-01-31");
    String news = "Annan, who left in December 2006, met the president on March 10.";
    assertThat(candidates(news, PUBLISHED))
        .containsExactly("2012-03-10", "2013-03-10", "2007-03-10");
  }

  @Test
  void guessesNoYearWithoutPublicationButNamesTheLikeliest() {
    String text = "The talks opened on 22 January 2008. On 31 January the first round ended.";
    assertThat(candidates(text, null)).containsExactly("XXXX-01-31", "2008-01-31");
  }

  private List<String> candidates(String text, @Nullable LocalDate published) {
    TimeExpression last = tagger.tag(text, published).getLast();
    List<Resolution.Alternative> others = last.resolution().alternatives();
    assertThat(others)
        .isSortedAccordingTo(Comparator.comparingDouble(Alternative::confidence).reversed())
        .allMatch(other -> other.confidence() < last.resolution().confidence());
    return Stream.concat(Stream.of(last.date()), others.stream().map(Alternative::date))
        .map(String::valueOf)
        .toList();
  }

  @Test
  void countsTheEndsOfARangeApartWhereAsked() {
    assertThat(tagger.tagEnds("From 24 to 31 January 2014 they met.", PUBLISHED))
        .extracting(time -> time.text() + " " + time.value())
        .containsExactly("24 2014-01-24", "31 January 2014 2014-01-31");
  }

  @Test
  void readsTheDateline() {
    assertThat(values("GENEVA, Feb 16 (Desk) - The envoy spoke on Tuesday."))
        .containsExactly("2012-02-16", "2012-03-20");
  }

  @Test
  void givesTheSameAnswersOnEightThreadsInAnyOrder() throws Exception {
    List<String> texts =
        IntStream.range(1, 60)
            .mapToObj(i -> "On %d March they met. Two days later, last year, Friday.".formatted(i))
            .toList();
    List<String> expected = texts.stream().map(this::answers).toList();
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int index = i % texts.size();
      jobs.add(() -> answers(texts.get(index)).equals(expected.get(index)));
    }
    Collections.shuffle(jobs, new Random(7));
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isTrue();
      }
    }
  }

  private String answers(String text) {
    return tagger.tag(text, PUBLISHED).toString();
  }

  private List<String> values(String text) {
    return tagger.tag(text, PUBLISHED).stream().map(TimeExpression::value).toList();
  }
}
