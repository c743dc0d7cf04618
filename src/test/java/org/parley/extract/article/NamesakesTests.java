package org.parley.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;

class NamesakesTests {

  private static final Lexicon LEXICON = Lexicon.standard();

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-03-22 | Syria's government came to the Geneva talks. | geneva",
        "2018-09-06 | The Houthis did not come to the Geneva talks. | geneva-yemen",
        "2019-10-08 | Georgia and Russia came to the Geneva talks. | geneva-discussions",
        "2015-06-30 | Iran came to the Vienna talks. | iran-nuclear",
        "2015-11-02 | Syria was told of the Vienna talks. | vienna",
        "2021-06-01 | Iran came back to the nuclear talks. | iran-nuclear",
        "2025-05-01 | Iran and America resumed the nuclear talks. | iran-us",
        "2017-11-02 | Syria was the topic of Astana-7. | astana",
        "2014-01-23 | Syria sent a minister to Geneva II. | geneva",
        "2019-05-02 | Bankers met for the Geneva talks. | -",
        "2014-02-01 | Syria sent a minister to Geneva 2 May. | -"
      })
  void aTrackIsThatOfTheConflictToldOf(LocalDate published, String text, String platform) {
    List<String> found =
        settle(text, published).stream()
            .map(NameMatch::platform)
            .filter(Objects::nonNull)
            .distinct()
            .toList();

    assertThat(found).isEqualTo(platform.equals("-") ? List.of() : List.of(platform));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Fighting went on in Homs and the rebels retreated. | syrian-rebels",
        "Fighting went on in Hodeidah and the rebels retreated. | ansar-allah",
        "Fighting went on in Donetsk and the rebels retreated. | ukraine-separatists",
        "Fighting went on in Chad and the rebels retreated. | -",
        "Syria waited for the government delegation. | syrian-government-delegation",
        "Yemen waited for the government delegation. | -",
        "A government delegation sat down with the Syrian opposition. | syrian-government-delegation"
      })
  void theRebelsAreThoseOfTheWarToldOf(String text, String actor) {
    List<String> found =
        settle(text, LocalDate.of(2015, 2, 4)).stream()
            .filter(name -> name.form() == NameMatch.Form.LOCAL)
            .map(NameMatch::actor)
            .toList();

    assertThat(found).isEqualTo(actor.equals("-") ? List.of() : List.of(actor));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Arab leaders agreed on a plan. | arab-league",
        "He is hated by most Arab leaders. | -",
        "Three Arab foreign ministers came. | -"
      })
  void aBodyIsMoreThanSomeOfItsMembers(String text, String actor) {
    List<String> found =
        settle(text, LocalDate.of(2015, 2, 4)).stream().map(NameMatch::actor).toList();

    assertThat(found).isEqualTo(actor.equals("-") ? List.of() : List.of(actor));
  }

  private static List<NameMatch> settle(String text, LocalDate published) {
    List<NameMatch> found = LEXICON.match(text);
    return new Namesakes(text, published, LEXICON, new Topics(LEXICON, found)).settle(found);
  }
}
