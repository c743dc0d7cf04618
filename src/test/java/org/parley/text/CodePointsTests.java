package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTests {

  @Test
  void countsASurrogatePairAsOne() {
    CodePoints points = CodePoints.of("a😀b");
    assertThat(points.pointAt(3)).isEqualTo(2);
    assertThat(points.indexOf(2)).isEqualTo(3);
  }

  @Test
  void selectsWithQuoteAndContextAndFindsTheSpanAgain() {
    CodePoints points = CodePoints.of("😀 Talks on Monday.");
    TextSelector selector = points.select(new Span(12, 18));
    assertThat(selector).isEqualTo(new TextSelector(11, 17, "Monday", "😀 Talks on ", "."));
    assertThat(points.span(selector)).isEqualTo(new Span(12, 18));
  }

  @Test
  void isTheIdentityOnPlainText() {
    CodePoints points = CodePoints.of("plain");
    assertThat(points.pointAt(5)).isEqualTo(5);
    assertThat(points.indexOf(9)).isEqualTo(5);
  }
}
