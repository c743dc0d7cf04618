package org.parley.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

class PlacesTests {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 20);

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Delegates met in the Swiss city of Montreux on Monday. | montreux",
        "Delegates met in the Jordanian capital on Monday. | amman",
        "Government forces captured the town of Khan Sheikhoun on Monday. | khan-shaykhun",
        "A convoy reached Rukban camp on Sunday. | rukban",
        "The Libyan army entered Gharyan, south of Tripoli, on Monday. | gharyan",
        "Russian jets bombed the outskirts of Saraqib in Idlib province on Monday. | saraqib",
        "The mediator resigned in Geneva on Monday. | -",
        "An electoral commission was formed in Tripoli on Monday. | tripoli",
        // what is asked or agreed is elsewhere
        "The bloc called on Monday for a ceasefire in Yemen. | -",
        "The envoy told a briefing in Cairo on Monday that the truce held. | cairo",
        "Omani and Saudi officials agreed on Monday to speed up the delivery of fuel in Yemen. | -",
        "The envoy flew to Muscat on Monday. | muscat"
      })
  void findsWhereItHappened(String sentence, String place) {
    assertThat(extractor.extract(sentence, PUBLISHED).get(0).place()).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // pointing back
        "Delegates came to Muscat last week. On Monday they met there. | muscat",
        "Delegates came to the Austrian capital last week. On Monday they met there. | vienna",
        "The army surrounded Hodeidah. On Monday shells hit the city. | hodeidah",
        "The army surrounded Hodeidah. On Monday shells hit the city of Taiz. | taiz",
        "Yemen's war goes on. Yemen wants peace. A bomb exploded in the capital on Monday. | sanaa",
        "Baghdad was quiet. There was shelling on Monday. | -",
        // the scene of another sentence
        "Twelve soldiers were killed on Monday. The attack took place in Benghazi. | benghazi",
        "Shells hit Benghazi on Monday. Ten people were killed on Monday. | benghazi",
        "Martin Griffiths warned on Monday of a famine. He told reporters in Amman that aid was late. | amman",
        "The envoy went to Cairo on Monday and met the king. | cairo",
        "Libyan troops killed twelve protesters on Monday. Libya is at war. | libya",
        // the meeting of a track
        "The Astana talks are to go on. The Astana format met on 26 April 2019. | astana"
      })
  void findsWhereAnotherSentenceSaysSo(String text, String place) {
    assertThat(extractor.extract(text, PUBLISHED).getLast().place()).isEqualTo(place);
  }
}
