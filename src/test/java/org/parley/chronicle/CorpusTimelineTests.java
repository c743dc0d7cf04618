package org.parley.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.archive.NewArticle;
import org.parley.chronicle.CorpusTimeline.Day;
import org.parley.chronicle.CorpusTimeline.Wish;

class CorpusTimelineTests {

  private static final List<NewArticle> LAKE_TALKS =
      List.of(
          article(
              "2014-03-04",
              "Envoys of both banks signed the lake accord on Monday. Fishing boats left at dawn."),
          article(
              "2014-03-20",
              "Boats are idle again. The lake accord, signed on 3 March, is not kept, fishers"
                  + " say."),
          article(
              "2014-05-02",
              "The guarantors visited the lake on Thursday. They recalled the accord of 3 March."),
          article("2014-05-03", "A football match on Friday ended without goals. It rained."));

  private final CorpusTimeline timeline = new CorpusTimeline();

  @Test
  void prefersTheDayThatLaterArticlesLookBackAt() {
    assertThat(pick(LAKE_TALKS, wish(1, 1, "lake", "accord")))
        .extracting(Day::date)
        .containsExactly(day("2014-03-03"));
  }

  @Test
  void prefersASentenceThatStandsAlone() {
    List<NewArticle> articles =
        List.of(
            article("2014-03-20", "But they signed the lake accord of the envoys on 3 March."),
            article("2014-03-21", "Envoys signed the lake accord of the banks on 3 March."));

    assertThat(pick(articles, wish(1, 1)).getFirst().sentences())
        .containsExactly("Envoys signed the lake accord of the banks on 3 March.");
  }

  @Test
  void prefersASentenceOnOneDay() {
    List<NewArticle> articles =
        List.of(
            article("2014-03-20", "Envoys signed the lake accord on 3 March, not on 28 February."),
            article("2014-03-21", "Envoys signed the lake accord of the banks on 3 March."));

    assertThat(
            pick(articles, new Wish(1, 1, List.of(), day("2014-03-01"), null))
                .getFirst()
                .sentences())
        .containsExactly("Envoys signed the lake accord of the banks on 3 March.");
  }

  @Test
  void prefersASentenceInThePhrasesOfManyArticles() {
    List<NewArticle> articles =
        List.of(
            article("2014-03-20", "Envoys put their names under a lake accord on 3 March."),
            article("2014-03-21", "Envoys put their names under the ferry pact on 3 March."),
            article("2014-03-22", "The ferry pact holds. Fishers praise the ferry pact."),
            article("2014-03-23", "Boats are out again. The ferry pact is kept."));

    assertThat(
            pick(articles, new Wish(1, 1, List.of(), null, day("2014-03-03")))
                .getFirst()
                .sentences())
        .containsExactly("Envoys put their names under the ferry pact on 3 March.");
  }

  @Test
  void ordersDaysByDateAndLeavesOtherTopicsOut() {
    assertThat(pick(LAKE_TALKS, wish(9, 1, "lake", "accord", "boat")))
        .extracting(Day::date)
        .contains(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 5, 1))
        .isSorted()
        .doesNotContain(LocalDate.of(2014, 5, 2));
  }

  @Test
  void keepsToTheDaysAskedFor() {
    Wish may = new Wish(9, 1, List.of("lake"), LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31));

    assertThat(pick(LAKE_TALKS, may)).extracting(Day::date).containsExactly(day("2014-05-01"));
  }

  @Test
  void givesTheSameTimelineInAnyOrderOfArticles() {
    assertThat(pick(LAKE_TALKS.reversed(), wish(3, 2, "lake")))
        .isEqualTo(pick(LAKE_TALKS, wish(3, 2, "lake")));
  }

  @Test
  void givesAsManyDifferentSentencesAsAskedAndThere() {
    List<Day> days = pick(LAKE_TALKS, wish(1, 3, "lake", "accord"));

    assertThat(days.getFirst().sentences()).hasSize(3).doesNotHaveDuplicates();
    assertThat(pick(LAKE_TALKS, wish(1, 50, "lake")).getFirst().sentences()).hasSizeLessThan(6);
  }

  @Test
  void countsAnArticlePrintedAgainOnce() {
    String copy = "The harbour strike of 9 April was a warning to the lake council, owners said.";
    List<NewArticle> articles =
        List.of(
            article("2014-04-12", copy),
            article("2014-04-20", copy),
            article("2014-04-28", copy),
            article("2014-04-15", "The lake council met on 2 April, its members now say."),
            article("2014-04-27", "What the lake council decided on 2 April is kept secret."));

    assertThat(pick(articles, wish(1, 1, "lake")))
        .extracting(Day::date)
        .containsExactly(day("2014-04-02"));
  }

  @Test
  void datesNewsWithoutAnyDayByItsPublication() {
    List<NewArticle> articles = List.of(article("2014-04-12", "The lake council has resigned."));

    assertThat(pick(articles, wish(1, 1)))
        .containsExactly(new Day(day("2014-04-12"), List.of("The lake council has resigned.")));
  }

  @Test
  void readsArticlesWithoutPublicationDate() {
    List<NewArticle> articles =
        List.of(article(null, "The lake council met on 2 April 2014. It will meet again."));

    assertThat(pick(articles, wish(5, 1)))
        .containsExactly(
            new Day(day("2014-04-02"), List.of("The lake council met on 2 April 2014.")));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(pick(List.of(), wish(5, 1, "lake"))).isEmpty();
    assertThat(pick(List.of(article(null, "No day is named here.")), wish(5, 1))).isEmpty();
  }

  @Test
  void refusesToPickNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> wish(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wish(1, 1, List.of(), day("2014-05-02"), day("2014-05-01")));
  }

  private List<Day> pick(List<NewArticle> articles, Wish wish) {
    return timeline.pick(articles, wish);
  }

  private static Wish wish(int days, int sentences, String... keywords) {
    return new Wish(days, sentences, List.of(keywords), null, null);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static NewArticle article(@Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return NewArticle.typed(null, null, null, day, text);
  }
}
