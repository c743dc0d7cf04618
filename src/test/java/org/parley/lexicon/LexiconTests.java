package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.text.DataProblem;

class LexiconTests {

  private static final String MEMBERS =
      "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM"
          + " CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ"
          + " FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ"
          + " KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC"
          + " MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU"
          + " RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ"
          + " TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW";

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

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "King Abdullah II flew home to Jordan, abdullah-ii-of-jordan jordan",
    "Moon Jae-in met Kim Jong Un. There Kim smiled, moon-jae-in kim-jong-un kim-jong-un",
    "The Houthis met Abdu Rabbu Mansour Hadi, ansar-allah abdrabbuh-mansur-hadi",
    "Field Marshal Khalifa Hifter left, khalifa-haftar",
    "Volodymyr Zelenskiy spoke, volodymyr-zelenskyy",
    "In May Theresa May spoke. In May it rained, theresa-may"
  })
  void findsEveryActorInTheirOrder(String text, String ids) {
    assertThat(String.join(" ", actors(text))).isEqualTo(ids);
  }

  @ParameterizedTest(name = "{0} -> nobody")
  @CsvSource({
    "The poet Fatima Lavrov sang",
    "General Ali Barzin fled",
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
    "the Geneva peace talks, geneva",
    "the constitutional committee, constitutional-committee",
    "Syrian National Dialogue Congress, sochi",
    "the U.N. Security Council, security-council",
    "the Arab League mission, arab-league"
  })
  void findsPlatforms(String text, String id) {
    assertThat(lexicon.match(text).stream().map(NameMatch::platform)).contains(id);
  }

  /// One of each kind for every conflict that diplomacy met in these years.
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "the Stockholm Agreement, stockholm",
    "the Libyan Political Dialogue Forum, libyan-dialogue",
    "the Normandy Four, normandy",
    "the Trilateral Contact Group, minsk",
    "the OSCE Minsk Group, minsk-group",
    "the Jeddah talks, jeddah-sudan",
    "the Iran nuclear deal, iran-nuclear",
    "the Abraham Accords, abraham-accords",
    "the Berlin conference, berlin-process"
  })
  void knowsOtherTracks(String text, String id) {
    assertThat(lexicon.match(text)).anyMatch(name -> name.platforms().contains(id));
  }

  @Test
  void aTracksNameMayMeanSeveralTracks() {
    assertThat(lexicon.match("the Geneva talks").get(0).platforms())
        .contains("geneva", "geneva-yemen", "geneva-discussions");
  }

  @Test
  void knowsEveryMemberOfTheUnitedNations() {
    Set<String> known =
        lexicon.actors().stream()
            .filter(a -> a.kind() == Actor.Kind.STATE)
            .map(a -> lexicon.place(a.id()).orElseThrow().country())
            .collect(Collectors.toSet());
    assertThat(known).contains(MEMBERS.split(" "));
  }

  @Test
  void everyCapitalLiesInItsState() {
    assertThat(lexicon.capitalOf("yemen").orElseThrow().id()).isEqualTo("sanaa");
    assertThat(lexicon.capitalOf("kazakhstan").orElseThrow().id()).isEqualTo("astana");
    assertThat(lexicon.stateOf("hodeidah").orElseThrow().id()).isEqualTo("yemen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"states", "organisations", "groups", "persons", "places", "platforms"})
  void entriesAreSorted(String file) {
    assertThat(DataFile.resource("data/lexicon/" + file + ".yaml").entries())
        .extracting(DataEntry::key)
        .isSorted();
  }

  @Test
  void aWordMayNameAGroupOnlyWhereItFights() {
    assertThat(lexicon.match("the rebels withdrew").get(0).actor()).isNull();
    assertThat(lexicon.local("rebels", "yemen").orElseThrow().id()).isEqualTo("ansar-allah");
    assertThat(lexicon.local("rebels", "syria").orElseThrow().id()).isEqualTo("syrian-rebels");
    assertThat(lexicon.local("rebels", "norway")).isEmpty();
  }

  @Test
  void aCityAloneIsNoPlatform() {
    assertThat(lexicon.match("He flew to Geneva.").get(0))
        .returns("geneva", NameMatch::place)
        .returns(null, NameMatch::platform);
  }

  @Test
  void aBadEntryIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "states.yaml", "iso: SY", "iso: QQ")))
        .withMessageMatching(".*states.yaml:\\d+: ‘QQ’ is no ISO 3166 country code");
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "groups.yaml", "role: UAF", "rolle: UAF")))
        .withMessageMatching(".*groups.yaml:\\d+: .*unknown field ‘rolle’");
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "persons.yaml", "of: russia", "of: rusia")))
        .withMessageMatching(".*persons.yaml:\\d+: .*unknown actor ‘rusia’");
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> Lexicon.from(broken(folder, "types.yaml", "meet: {", "meet: [")))
        .withMessageMatching(".*types.yaml:\\d+: .*");
  }

  private static Path broken(Path folder, String file, String old, String bad) throws IOException {
    for (String name :
        List.of("titles", "states", "organisations", "groups", "persons", "places", "platforms")) {
      copy(name + ".yaml", folder);
    }
    copy("types.yaml", folder);
    copy("words.yaml", folder);
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
