package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.time.TimeExpression.Modifier;

/// “late 2018”: the words keep their part, the date is the whole, and the reason says so.
class PartNamedTests {

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in late 2010. | END | late 2010 | 2010",
        "They met in early September. | START | early September | 2011-09",
        "They met in mid-January. | MID | mid-January | 2012-01",
        "They met at the beginning of 2009. | START | the beginning of 2009 | 2009",
        "They met at the start of last year. | START | the start of last year | 2011",
        "A return is planned for the middle of the year. | MID | the middle of the year | 2012",
        "They left at the end of May 2010. | END | the end of May 2010 | 2010-05",
        "They met in the late 1970s. | END | the late 1970s | 197X",
        "The bus came late on Monday. | END | late on Monday | 2012-03-19",
        "They met in the first days of May 2010. | START | the first days of May 2010 | 2010-05",
        "They met in the last days of May 2010. | END | the last days of May 2010 | 2010-05",
      })
  void thePartIsKeptBesideTheWhole(String text, Modifier part, String words, String edtf) {
    TimeExpression found = found(text);
    assertThat(found.modifier()).isEqualTo(part);
    assertThat(found.text()).isEqualTo(words);
    assertThat(found.date()).isEqualTo(FuzzyDate.parse(edtf));
    assertThat(found.resolution().reason())
        .endsWith("names no exact part of it, so all of it stands");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in 2010.",
        "They met later in 2010.",
        "The rest of 2010 was calm.",
        "They met between late June and mid-July 2010.",
        "They met late, in 2010.",
        "They have met for the last two weeks.",
      })
  void noPartIsMadeUp(String text) {
    assertThat(tagger.tag(text, LocalDate.of(2012, 3, 21)))
        .extracting(TimeExpression::modifier)
        .containsOnlyNulls();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The siege has lasted since mid-January. | 2012-01/.. | “mid” names no exact part of it, so it may have begun at any time in it",
        "The truce holds until late May. | ../2012-05 | “late” names no exact part of it, so it may end at any time in it",
        "The truce holds until the end of May. | ../2012-05 | the first one after publication on Wednesday 21 March 2012",
        "It has rained since the beginning of 2012. | 2012/.. | the date as written",
      })
  void anOpenRangeHasNoHarderEndThanItsWords(String text, String edtf, String why) {
    TimeExpression found = found(text);
    assertThat(found.date()).isEqualTo(FuzzyDate.parse(edtf));
    assertThat(found.resolution().reason()).endsWith(why);
  }

  @ParameterizedTest
  @CsvSource({"They met from early 2009 to late 2010., START, END"})
  void eachEndOfARangeHasItsOwn(String text, Modifier first, Modifier last) {
    assertThat(tagger.tagEnds(text, null))
        .extracting(TimeExpression::modifier)
        .containsExactly(first, last);
  }

  private TimeExpression found(String text) {
    return tagger.tag(text, LocalDate.of(2012, 3, 21)).getLast();
  }
}
