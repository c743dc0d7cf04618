package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {

  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void knowsTheSyrianProcess() {
    assertThat(lexicon.actors().stream().filter(a -> a.kind() != Actor.Kind.STATE))
        .hasSizeGreaterThan(150);
    assertThat(lexicon.platforms()).hasSizeGreaterThan(12);
    assertThat(lexicon.actor("turkey").orElseThrow().aliases()).contains("Turkey");
    assertThat(lexicon.place("geneva").orElseThrow().country()).isEqualTo("CH");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "Alexander Lavrentiev arrived, alexander-lavrentiev",
    "Alexander Lavréntiev arrived, alexander-lavrentiev",
    "Aleksandr Lavrentyev arrived, alexander-lavrentiev",
    "Ali Shamjani arrived, ali-shamkhani",
    "Ali Shamkhani arrived, ali-shamkhani",
    "Staffan De Mistura arrived, staffan-de-mistura",
    "Mohammad Javad Zareef arrived, mohammad-javad-zarif",
    "Walid al-Moallem arrived, walid-muallem",
    "Walid Mouallem arrived, walid-muallem",
    "Recep Tayyip Erdogan arrived, recep-tayyip-erdogan",
    "Mevlut Cavusoglu arrived, mevlut-cavusoglu",
    "Hossein Jaberi-Ansari arrived, hossein-jaberi-ansari",
    "President Assad arrived, bashar-al-assad",
    "Sergei Lavrov's plane arrived, sergey-lavrov",
    "Riad al-Asaad arrived, riad-al-asaad",
    "the Kremlin said, russia",
    "Damascus rejected it, syria",
    "The U.S. said, united-states",
    "the Arab League's chief, arab-league"
  })
  void meetsSpellings(String text, String id) {
    assertThat(actors(text)).containsExactly(id);
  }

  @ParameterizedTest(name = "{0} -> nobody")
  @CsvSource({
    "The poet Fatima Lavrov sang",
    "He drove a Ford and ate rice",
    "They asked us to stay",
    "A ban on arms"
  })
  void keepsApartWhatOnlyLooksAlike(String text) {
    assertThat(actors(text)).isEmpty();
  }

  @Test
  void readsALastNameAsThePersonNamedBefore() {
    assertThat(actors("Maher al-Assad commands it. Assad lives there."))
        .containsExactly("maher-al-assad", "maher-al-assad");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "the Astana format, astana",
    "Geneva II, geneva",
    "the Geneva peace talks, geneva",
    "the constitutional committee, constitutional-committee",
    "Syrian National Dialogue Congress, sochi",
    "the U.N. Security Council, security-council",
    "the Arab League mission, arab-league"
  })
  void findsPlatforms(String text, String id) {
    assertThat(lexicon.match(text).stream().map(NameMatch::platform)).contains(id);
  }

  @Test
  void aCityAloneIsNoPlatform() {
    assertThat(lexicon.match("He flew to Geneva.").get(0))
        .returns("geneva", NameMatch::place)
        .returns(null, NameMatch::platform);
  }

  @Test
  void aBadEntryIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThatExceptionOfType(LexiconProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "states.yaml", "iso: SY", "iso: QQ")))
        .withMessageMatching(".*states.yaml:\\d+: ‘QQ’ is no ISO 3166 country code");
    assertThatExceptionOfType(LexiconProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "groups.yaml", "role: UAF", "rolle: UAF")))
        .withMessageMatching(".*groups.yaml:\\d+: .*unknown field ‘rolle’");
    assertThatExceptionOfType(LexiconProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "persons.yaml", "of: russia", "of: rusia")))
        .withMessageMatching(".*persons.yaml:\\d+: .*unknown actor ‘rusia’");
    assertThatExceptionOfType(LexiconProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "types.yaml", "meet: {", "meet: [")))
        .withMessageMatching(".*types.yaml:\\d+: .*");
  }

  private static Path broken(Path folder, String file, String old, String bad) throws IOException {
    for (String name :
        List.of("titles", "states", "organisations", "groups", "persons", "places", "platforms")) {
      copy(name + ".yaml", folder);
    }
    copy("types.yaml", folder);
    Path target = folder.resolve(file);
    Files.writeString(
        target,
        Files.readString(target)
            .replaceFirst("(?m)^([^#].*)" + java.util.regex.Pattern.quote(old), "$1" + bad)
            .replaceFirst("(?m)^" + java.util.regex.Pattern.quote(old), bad));
    return folder;
  }

  private static void copy(String name, Path folder) throws IOException {
    Files.copy(
        Path.of("data/lexicon").resolve(name),
        folder.resolve(name),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private List<String> actors(String text) {
    return lexicon.match(text).stream().map(NameMatch::actor).filter(Objects::nonNull).toList();
  }
}
