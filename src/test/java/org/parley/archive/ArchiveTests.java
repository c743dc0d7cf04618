package org.parley.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.StoreTest;
import org.parley.archive.journal.ArticleFiles;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ArchiveTests {

  @Autowired Archive archive;
  @Autowired ArticleFiles files;
  @Autowired Clock clock;

  @Test
  void keepsAnArticleAsItCameIn() {
    String id = added(archive.add(article("Daily", "Envoys met in Geneva. 😀")));

    Article kept = archive.find(id).orElseThrow();

    assertThat(kept.text()).isEqualTo("Envoys met in Geneva. 😀");
    assertThat(kept.title()).isEqualTo("Envoys met in Geneva. 😀");
    assertThat(kept.basis()).isEqualTo(PublicationBasis.PERSON);
    assertThat(files.articles().map(Article::id)).contains(id);
  }

  @Test
  void knowsTheSameTextAgainWhateverItsSpacing() {
    String id = added(archive.add(article("Daily", "The same text, twice.")));

    ImportResult again = archive.add(article("daily", "The same  text,\n twice."));

    assertThat(again).isEqualTo(new ImportResult.AlreadyKnown(id));
  }

  @Test
  void knowsTheSameTextTwiceInOneImport() {
    NewArticle article = article(null, "Brought twice at once.");

    List<ImportResult> results = archive.addAll(List.of(article, article));

    assertThat(results.get(1)).isEqualTo(new ImportResult.AlreadyKnown(added(results.get(0))));
  }

  @Test
  void keepsTheCopyOfAnotherPublisher() {
    String id = added(archive.add(article("Wire One", "Printed by two houses.")));

    assertThat(added(archive.add(article("Wire Two", "Printed by two houses.")))).isNotEqualTo(id);
  }

  @Test
  void refusesAnArticleWithoutText() {
    assertThat(archive.add(article("Daily", " \n ")))
        .isEqualTo(new ImportResult.Refused("The article", "It has no text."));
  }

  @Test
  void changesThePublicationDate() {
    String id = added(archive.add(article("Daily", "To be dated later.")));

    archive.setPublished(id, LocalDate.of(2019, 2, 3));

    assertThat(archive.find(id).orElseThrow().published()).isEqualTo("2019-02-03");
    assertThat(archive.setPublished("nosuch", null)).isFalse();
  }

  @Test
  void refusesWhatIsPublishedAfterTomorrow() {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

    assertThat(archive.add(onDay("Printed in a far year.", LocalDate.of(3017, 3, 3))))
        .isEqualTo(
            new ImportResult.Refused(
                "The article",
                "Its publication date, 3 March 3017, lies in the future. Check the year."));
    String id = added(archive.add(onDay("Tomorrow’s paper is out.", tomorrow)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.setPublished(id, tomorrow.plusDays(1)))
        .withMessageContaining("lies in the future");
    assertThat(archive.find(id).orElseThrow().published()).isEqualTo(tomorrow);
  }

  @ParameterizedTest
  @CsvSource({
    "'OSLO, 3 March 3017 — Envoys waited.', UNKNOWN",
    "'OSLO, 3 March 2017 — Envoys waited.', DATELINE"
  })
  void doesNotBelieveAPageOrDatelineOfTheFuture(String text, PublicationBasis basis) {
    NewArticle page =
        new NewArticle(
            null,
            null,
            null,
            null,
            LocalDate.of(3017, 3, 3),
            PublicationBasis.METADATA,
            text,
            false);

    Article kept = archive.find(added(archive.add(page))).orElseThrow();

    assertThat(kept.basis()).isEqualTo(basis);
  }

  private static NewArticle onDay(String text, LocalDate day) {
    return NewArticle.typed(null, null, null, day, text);
  }

  private static NewArticle article(@Nullable String publisher, String text) {
    return NewArticle.typed(null, publisher, null, LocalDate.of(2012, 6, 30), text);
  }

  private static String added(ImportResult result) {
    return ((ImportResult.Added) result).id();
  }
}
