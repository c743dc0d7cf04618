package org.parley.archive.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ArticleSummary;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class CopiesTests {

  @Autowired Archive archive;

  @Test
  void groupsAShortenedCopyWithItsText() {
    String wire = sentences("wire", 0, 30);
    String whole = add("Wire", wire);
    String shortened = add("Printer", sentences("wire", 0, 18) + "More soon, said the desk.");
    String other = add("Reporter", sentences("own", 0, 30));

    assertThat(group(shortened)).isEqualTo(group(whole));
    assertThat(group(other)).isEqualTo(other);
  }

  @Test
  void joinsTwoGroupsByTheTextBetweenThem() {
    String first = add("One", sentences("long", 0, 20));
    String last = add("Two", sentences("long", 14, 34));
    assertThat(group(first)).isNotEqualTo(group(last));

    String between = add("Three", sentences("long", 4, 30));

    assertThat(List.of(group(first), group(last))).containsOnly(group(between));
  }

  /// Sentences none of which shares a run of words with another.
  private static String sentences(String story, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                "%s%da %s%db %s%dc %s%dd %s%de %s%df."
                    .formatted(story, i, story, i, story, i, story, i, story, i, story, i))
        .collect(Collectors.joining(" "));
  }

  private String add(String publisher, String text) {
    NewArticle article = NewArticle.typed(null, publisher, null, null, text);
    return ((ImportResult.Added) archive.add(article)).id();
  }

  private String group(String id) {
    Map<String, String> groups =
        archive.summaries().stream()
            .collect(Collectors.toMap(ArticleSummary::id, ArticleSummary::copyGroup));
    return String.valueOf(groups.get(id));
  }
}
