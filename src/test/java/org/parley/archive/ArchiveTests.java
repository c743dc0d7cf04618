package org.parley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.journal.ArticleFiles;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ArchiveTests {

  @Autowired Archive archive;
  @Autowired ArticleFiles files;

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

  private static NewArticle article(@Nullable String publisher, String text) {
    return NewArticle.typed(null, publisher, null, LocalDate.of(2012, 6, 30), text);
  }

  private static String added(ImportResult result) {
    return ((ImportResult.Added) result).id();
  }
}
