package org.parley.archive.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTests {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Fingerprints stored long ago must still meet those of today.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Three words only",
        "Envoys don't meet on 14 March, said the two hosts; envoys don't meet on 14 March.",
        "Chapter Ⅷ of ½ the naïve café’s notes 😀 𝔘nder ١٢ Москва 東京 talks",
        "one-two-three-four  five\nsix\tseven"
      })
  void runsAreTheNumbersOfTheirCharacters(String text) {
    assertThat(Shingles.of(text).runs().boxed()).containsExactlyElementsOf(runs(text));
  }

  private static List<Long> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<Long> runs = new ArrayList<>();
    for (int first = 0; first + 4 <= words.size(); first++) {
      long number = 1125899906842597L;
      for (char unit : (String.join(" ", words.subList(first, first + 4)) + " ").toCharArray()) {
        number = 31 * number + unit;
      }
      runs.add(number);
    }
    return runs.stream().sorted().distinct().toList();
  }
}
