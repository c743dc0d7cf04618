package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every text.
class TimeTaggerPropertyTests {

  private final TimeTagger tagger = new TimeTagger();

  @Property(tries = 500, seed = "2012")
  void neverThrowsNorLeavesAnyText(@ForAll String text) {
    checkBoth(text, LocalDate.of(2012, 2, 29));
  }

  @Property(tries = 3000, seed = "2012")
  void neverThrowsNorLeavesATextFullOfTimeWords(@ForAll("timeWords") String text) {
    checkBoth(text, LocalDate.of(2012, 2, 29));
    checkBoth(text, null);
  }

  @Property(tries = 300, seed = "2012")
  void answersEveryQuestion(@ForAll("timeWords") String text) {
    assertThat(new DateQuery().read(text, LocalDate.of(2012, 12, 31))).isNotNull();
  }

  @Property(tries = 3000, seed = "2012")
  void neverThrowsNorLeavesATextFullOfOddCharacters(@ForAll("oddTexts") String text) {
    checkBoth(text, LocalDate.of(2012, 2, 29));
    checkBoth(text, null);
  }

  @Property(tries = 500, seed = "2012")
  void answersEveryOddQuestion(@ForAll("oddTexts") String text) {
    assertThat(new DateQuery().read(text, LocalDate.of(2012, 12, 31))).isNotNull();
  }

  @Property(tries = 200, seed = "2012")
  void readsAnyPublicationDate(@ForAll("timeWords") String text, @ForAll LocalDate published) {
    checkBoth(text, published);
  }

  @Property(tries = 20, seed = "2012")
  void neverThrowsNorLeavesATextWithALongToken(
      @ForAll("timeWords") String before,
      @ForAll("oddCharacters") String odd,
      @ForAll("timeWords") String behind) {
    checkBoth(before + odd.repeat(50_000) + behind, LocalDate.of(2012, 2, 29));
  }

  /// Halves of surrogate pairs, marks of direction, control characters, combining marks, digits and
  /// spaces of other scripts, quotes, dashes: whatever a copied page may hold.
  @Provide
  Arbitrary<String> oddCharacters() {
    return Arbitraries.of(
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\u200E",
        "\u200F",
        "\u202B",
        "\u202E",
        "\u2066",
        "\u0000",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u0085",
        "\u0301",
        "\u0335",
        "\u20E3",
        "\u0661",
        "\u06F3",
        "\uFF12",
        "\u00B2",
        "\u00BD",
        "\u00A0",
        "\u2003",
        "\u3000",
        "\u200B",
        "\uFEFF",
        "\uFFFD",
        "\uFFFF",
        "\u2028",
        "\r\n",
        "\t",
        "\u2019",
        "\u201C",
        "\u2013",
        "ß",
        "İ",
        "ﬁ",
        "5",
        "0",
        "a",
        "(",
        ")",
        "/",
        ".",
        ":",
        ",",
        "'");
  }

  /// Words of time with odd characters inside, between and instead of spaces.
  @Provide
  Arbitrary<String> oddTexts() {
    return Arbitraries.oneOf(timeWords(), oddCharacters(), Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> timeWords() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Rajab",
            "AH",
            "1433",
            "(",
            ")",
            "W12",
            "week",
            "through",
            "9.30",
            "am",
            "1400",
            "half",
            "past",
            "time",
            "Local",
            "the",
            "last",
            "next",
            "this",
            "first",
            "second",
            "a",
            "two",
            "31",
            "29",
            "30",
            "2011",
            "0",
            "99999",
            "1990s",
            "'80s",
            "3rd",
            "February",
            "May",
            "march",
            "Friday",
            "sat",
            "of",
            "to",
            "-",
            "–",
            "/",
            ":",
            ".",
            ",",
            "from",
            "between",
            "and",
            "year",
            "weeks",
            "quarter",
            "ago",
            "later",
            "earlier",
            "every",
            "night",
            "noon",
            "5:30",
            "p.m.",
            "GMT",
            "weekend",
            "century",
            "end",
            "early",
            "mid",
            "fiscal",
            "half",
            "summer",
            "day",
            "before",
            "yesterday",
            "since",
            "until",
            "Easter",
            "Ramadan",
            "that",
            "same",
            "ended",
            "now",
            "\n",
            "million",
            "thousand",
            "hundred",
            "several",
            "20th",
            "24",
            "🕊",
            "1/2",
            "’s",
            "decades",
            "in",
            "on",
            "0000",
            "1000",
            "2199",
            "12",
            "'",
            "Q3",
            "millennia",
            "hours");
    return words.list().ofMaxSize(14).map(parts -> String.join(" ", parts).replace(" - ", "-"));
  }

  private void checkBoth(String text, @org.jspecify.annotations.Nullable LocalDate published) {
    check(text, tagger.tag(text, published));
    check(text, tagger.tagEnds(text, published));
  }

  private static void check(String text, List<TimeExpression> found) {
    int end = 0;
    for (TimeExpression time : found) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().end()).isGreaterThan(time.span().start());
      end = time.span().end();
      assertThat(time.text()).isEqualTo(time.span().of(text));
      assertThat(time.value()).isNotEmpty();
      assertThat(time.date() == null || time.date().equals(FuzzyDate.parse(time.date().edtf())))
          .isTrue();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
