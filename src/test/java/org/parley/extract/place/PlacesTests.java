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
        "The mediator resigned in Geneva on Monday. | -"
      })
  void findsWhereItHappened(String sentence, String place) {
    assertThat(extractor.extract(sentence, PUBLISHED).get(0).place()).isEqualTo(place);
  }
}
