package org.parley.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.text.Span;

class ArticleHtmlTests {

  @Test
  void aToldSentenceLeadsToTheTimeline() {
    String text = "They met. Then they left.";

    assertThat(ArticleHtml.of(text, List.of(told(text, "They met.", "a", false))))
        .isEqualTo(
            "<p dir=\"auto\"><a class=\"told\" data-mention=\"a\" href=\"?event=a\" title=\"when\">"
                + "They met.</a> Then they left.</p>");
  }

  @Test
  void everyLineWithWordsIsAParagraph() {
    assertThat(ArticleHtml.of("One.\n\n  \nTwo.\n", List.of()))
        .isEqualTo("<p dir=\"auto\">One.</p><p dir=\"auto\">Two.</p>");
  }

  @Test
  void nothingInTheTextBecomesMarkup() {
    String text = "<script>alert('x')</script> & more";

    assertThat(ArticleHtml.of(text, List.of(told(text, "<script>", "\"><img", false))))
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;", "&amp; more");
  }

  @Test
  void theCurrentOneWinsWhereSentencesOverlap() {
    String text = "They met and signed.";
    List<Told> told =
        List.of(
            told(text, "They met and signed.", "whole", true), told(text, "signed", "part", false));

    String html = ArticleHtml.of(text, told);

    assertThat(html)
        .contains("class=\"told current\" aria-current=\"true\" data-mention=\"whole\"");
    assertThat(html).doesNotContain("data-mention=\"part\"");
  }

  @Test
  void theShortestOneWinsAmongTheOthers() {
    String text = "They met and signed.";
    List<Told> told =
        List.of(
            told(text, "They met and signed.", "whole", false),
            told(text, "signed", "part", false));

    assertThat(ArticleHtml.of(text, told))
        .contains("data-mention=\"part\" href=\"?event=part\" title=\"when\">signed</a>");
  }

  @Test
  void aSentenceAcrossTwoLinesIsMarkedInBoth() {
    String text = "They met\nin Geneva.";

    assertThat(ArticleHtml.of(text, List.of(told(text, text, "a", false))))
        .contains(">They met</a></p>", ">in Geneva.</a></p>");
  }

  private static Told told(String text, String part, String id, boolean current) {
    int start = text.indexOf(part);
    return new Told(new Span(start, start + part.length()), id, "?event=" + id, "when", current);
  }
}
