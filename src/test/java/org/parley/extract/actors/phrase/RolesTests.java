package org.parley.extract.actors.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

class RolesTests {

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman met Niger on Monday. | oman PARTICIPANT, niger TARGET",
        "Oman held talks with Niger on Monday. | oman PARTICIPANT, niger PARTICIPANT",
        "Oman was accused by Niger on Monday. | oman TARGET, niger INITIATOR",
        "Oman imposed sanctions on Niger on Monday. | oman INITIATOR, niger TARGET",
        "Oman delivered food to Niger on Monday. | oman INITIATOR, niger TARGET",
        "Oman's foreign minister visited Niger on Monday. | oman PARTICIPANT, niger TARGET",
        "The African Union suspended the membership of Niger on Monday. |"
            + " african-union INITIATOR, niger TARGET",
        "The Arab League suspended Libya from the League on Monday. |"
            + " arab-league INITIATOR, libya TARGET",
        "Delegates from Chad met Sergey Lavrov on Monday. | chad PARTICIPANT, sergey-lavrov TARGET",
        "The talks of Chad and Niger opened under the auspices of Oman on Monday. |"
            + " chad PARTICIPANT, niger PARTICIPANT, oman MEDIATOR",
        "Chad and Niger signed a truce on Monday in the presence of Ayman Safadi. |"
            + " chad PARTICIPANT, niger PARTICIPANT, ayman-safadi PARTICIPANT",
        "Chad met Niger at the invitation of Oman on Monday. |"
            + " chad PARTICIPANT, niger TARGET, oman HOST",
        "Chad recalled its ambassador to Niger on Monday. | chad INITIATOR, niger TARGET",
        "Algeria accused Ankara on Monday of a raid. | algeria INITIATOR, turkey TARGET",
        "Algeria called on Tehran on Monday to wait. | algeria INITIATOR, iran TARGET",
        "Ministers of Chad met in Tehran on Monday. | chad PARTICIPANT, iran MENTIONED"
      })
  void aPrepositionTellsThePart(String sentence, String parts) {
    String found =
        extractor.extract(sentence, LocalDate.of(2019, 3, 20)).stream()
            .flatMap(mention -> mention.actors().stream())
            .map(actor -> actor.id() + " " + actor.role())
            .collect(Collectors.joining(", "));

    assertThat(found).isEqualTo(parts);
  }
}
