package org.parley.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;

class ShortNamesTests {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A track in Astana, sponsored by Russia, goes on. | astana",
        "There is Geneva, led by the UN. | geneva",
        "There is Geneva, led by a banker. | -"
      })
  void aCityWithItsSponsorIsATrack(String text, String platform) {
    List<String> found =
        ShortNames.resolve(text, Lexicon.standard(), Lexicon.standard().match(text)).stream()
            .map(NameMatch::platform)
            .filter(Objects::nonNull)
            .toList();

    assertThat(found).isEqualTo(platform.equals("-") ? List.of() : List.of(platform));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The UN Security Council met. The council agreed. | un-security-council",
        "Staffan de Mistura spoke. The envoy left. | staffan-de-mistura"
      })
  void aShortNameMeansTheFullOneBefore(String text, String actor) {
    assertThat(ShortNames.resolve(text, Lexicon.standard(), Lexicon.standard().match(text)))
        .extracting(NameMatch::actor)
        .containsExactly(actor, actor);
  }
}
