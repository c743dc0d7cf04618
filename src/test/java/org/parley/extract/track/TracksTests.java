package org.parley.extract.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// The track, the round and the place of happenings that name them only in short.
class TracksTests {

  private static final LocalDate PUBLISHED = LocalDate.of(2017, 9, 17);

  private static final String GENEVA =
      "Syria is far from peace. Nobody likes the Geneva process. Few know the Geneva talks well.\n";
  private static final String YEMEN =
      "The Stockholm Agreement on Yemen holds. The Houthis keep to the Stockholm Agreement.\n";

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The delegations met again on Friday. | geneva | -",
        "The seventh was held from 10 to 14 July. | geneva | 7",
        "An eighth round is planned for October. | geneva | 8",
        "Staffan de Mistura will open the eighth round in October. | geneva | 8",
        "The Security Council adopted resolution 2401 on Friday. | security-council | -",
        "Trade Minister Jan Novak joined the talks on Friday. | geneva | -",
        "Russia vetoed a draft on the Geneva talks on Friday. | security-council | -",
        "The UN has invited the government and the opposition to talks in October. | geneva | -",
        "Russia rejected the Geneva communiqué of June 2012. | geneva | -",
        "Farmers met in Lyon on Friday. | - | -",
        "Angela Merkel held a meeting with Emmanuel Macron in Paris on Friday. | - | -"
      })
  void theArticleTellsTheTrack(String sentence, String platform, Integer round) {
    Mention mention = last(GENEVA + sentence, PUBLISHED);

    assertThat(mention.platform()).isEqualTo(platform);
    assertThat(mention.round()).isEqualTo(round);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The talks resumed on Friday. | stockholm",
        "Russia, Turkey and Iran held a summit in Sochi on 14 February. | three-way",
        "Ministers met in Oslo on Friday. | -"
      })
  void anotherArticleTellsAnotherTrack(String sentence, String platform) {
    String about = platform != null && platform.equals("three-way") ? "Syria is at war.\n" : YEMEN;

    assertThat(last(about + sentence, LocalDate.of(2019, 2, 17)).platform()).isEqualTo(platform);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Astana-7 ended on Friday. | 7",
        "The twenty-second round of the Astana talks ended on Friday. | 22",
        "Geneva IX ended on Friday. | 9",
        "The first Astana talks ended on Friday. | -",
        "The 11th international meeting in the Astana format ended on Friday. | 11"
      })
  void countsRounds(String sentence, Integer round) {
    assertThat(last("Syria is at war.\n" + sentence, PUBLISHED).round()).isEqualTo(round);
  }

  @Test
  void countsEachRoundOfASentenceForItself() {
    String text =
        GENEVA + "The third round, from 3 to 7 May, and the fourth, from 12 to 14 June, failed.";

    assertThat(extractor.extract(text, PUBLISHED))
        .extracting(Mention::round)
        .containsSubsequence(3)
        .containsSubsequence(4);
  }

  @Test
  void isNotWhatIsAgreedOn() {
    String text =
        "Syria is at war.\nThe presidents of Russia and Turkey agreed on Monday to press for an"
            + " early start of the Constitutional Committee.";

    assertThat(last(text, PUBLISHED).platform()).isNotEqualTo("constitutional-committee");
  }

  @Test
  void countsARoundWhoseNounIsLeftOut() {
    String text =
        GENEVA
            + "The envoy held her third round from 3 to 7 May and her fourth from 12 to 14 June.";

    assertThat(extractor.extract(text, PUBLISHED))
        .extracting(Mention::round)
        .containsSubsequence(3, 4);
  }

  @Test
  void aTrackOfFewRoundsHasNoNineteenth() {
    String text =
        "The eighteenth round of the Astana talks on Syria ended on Thursday.\nThe Constitutional"
            + " Committee shall meet in July. The sponsors plan a nineteenth round in October.";

    assertThat(last(text, LocalDate.of(2022, 6, 17)).platform()).isEqualTo("astana");
  }

  private Mention last(String text, LocalDate published) {
    List<Mention> mentions = extractor.extract(text, published);
    return mentions.get(mentions.size() - 1);
  }
}
