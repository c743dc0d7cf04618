package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

class ExtractorTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 3, 22);

  /// Keeps the sentence under test from being the lead.
  private static final String BEFORE =
      "The weather in Vienna was mild. It was dry in the hills. Trees are green in May.\n";

  private static final String ENVOYS =
      """
      MUSCAT, Oman - The Russian delegation headed by the special envoy of Russian President Vladimir Putin, \
      Alexander Lavrentiev, discussed in Muscat the work of the Syrian constitutional committee.

      The text says that the contacts took place on March 9.

      Lavrentiev held a conversation with the secretary of the Supreme National Security Council of Iran, \
      Ali Shamkhani, and held talks with Hossein Jaberi Ansari.
      """;

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers met in Geneva on Monday. | 2017-03-20 | meet | HAPPENED",
        "Rebel groups agreed on Tuesday to a ceasefire in Homs. | 2017-03-21 | agree | HAPPENED",
        "The envoy will brief the UN Security Council on Friday. | 2017-03-24 | statement | PLANNED",
        "Russia vetoed a draft resolution last month. | 2017-02 | vote | HAPPENED",
        "The mission was suspended at the end of January. | 2017-01 | withdraw | HAPPENED",
        "Turkey accused Syria on Sunday of shooting down a jet. | 2017-03-19 | statement | HAPPENED",
        "Iran urged the opposition on Monday to return to Geneva. | 2017-03-20 | appeal | HAPPENED",
        "Activists said on Monday that troops shelled Homs. | 2017-03-20 | attack | HAPPENED",
        "The plan, which Syria accepted on Tuesday, has six points. | 2017-03-21 | agree | HAPPENED",
        "The ceasefire of 30 December was not respected. | 2016-12-30 | ceasefire | HAPPENED",
        "Troops took the town after talks in Cairo last week. | 2017-03-13/2017-03-19 | talk | HAPPENED",
        "Ministers had been due to meet in Jeddah on Sunday. | 2017-03-26 | meet | DENIED",
        "The League says it is suspending its mission on Friday. | 2017-03-24 | withdraw | PLANNED",
        "The Arab League suspended Syria on Monday. | 2017-03-20 | sanction | HAPPENED",
        "Russia is sending an envoy to Damascus on Monday. | 2017-03-27 | visit | PLANNED",
        "The rebels retreated on Thursday. | 2017-03-16 | withdraw | HAPPENED"
      })
  void readsOneHappening(String sentence, String date, String type, Modality modality) {
    assertThat(read(BEFORE + sentence))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(date(m)).isEqualTo(date);
              assertThat(m.type()).isEqualTo(type);
              assertThat(m.modality()).isEqualTo(modality);
            });
  }

  @ParameterizedTest(name = "{0} -> nothing")
  @ValueSource(
      strings = {
        "The fighting lasted for two days.",
        "He knows the region well.",
        "Resolution 2254 is the basis of the talks.",
        "He did not say on Monday why the meeting was delayed.",
        "Syria shares a long border with Turkey."
      })
  void readsNothingWhereNothingIsDated(String sentence) {
    assertThat(read(BEFORE + sentence)).isEmpty();
  }

  @Test
  void sinceTellsTwoHappenings() {
    assertThat(read(BEFORE + "Thousands have been killed since protests began in March 2011."))
        .extracting(m -> date(m) + " " + m.type() + " " + m.modality())
        .containsExactlyInAnyOrder("2011-03 protest HAPPENED", "2011-03/.. attack ONGOING");
  }

  @Test
  void twoClausesTellTwoHappenings() {
    assertThat(
            read(
                BEFORE
                    + "Turkey signed the accord on Monday, and on Tuesday its foreign minister flew to Moscow."))
        .extracting(m -> date(m) + " " + m.type())
        .containsExactly("2017-03-20 agree", "2017-03-21 visit");
  }

  @Test
  void theLeadHappenedOnTheDayOfPublication() {
    assertThat(read("Russia has rejected the American plan for Syria."))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(date(m)).isEqualTo("2017-03-22");
              assertThat(m.type()).isEqualTo("reject");
            });
  }

  @Test
  void aCareerIsNoNews() {
    assertThat(
            read(
                "Winters in Oslo are long and dark. Sergey Lavrov, a former ambassador who has led"
                    + " talks in Rome and Cairo, will speak for the union."))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The violence came as Jordan warned its neighbour Israel over the killing of a judge. | 2012-07-01 statement",
        "The Libyan government says it has accepted a plan by the African Union to end the war. | 2012-07-01 agree",
        "Crowds gathered in Tunis and police looked on He condemned the violence. It was bad. | 2012-07-01 statement"
      })
  void theNewsIsFoundWhereverItStandsInTheLead(String text, String told) {
    assertThat(extractor.extract(text, LocalDate.of(2012, 7, 1)))
        .extracting(m -> (m.time() == null ? "" : m.time().value()) + " " + m.type())
        .containsExactly(told);
  }

  @Test
  void withoutPublicationDateTheLeadHasNone() {
    assertThat(extractor.extract("Russia has rejected the American plan for Syria.", null))
        .singleElement()
        .satisfies(m -> assertThat(m.time()).isNull());
  }

  @Test
  void theNextSentenceDatesTheTalks() {
    Mention talks = extractor.extract(ENVOYS, null).get(0);

    assertThat(date(talks)).isEqualTo("XXXX-03-09");
    assertThat(talks.span().of(ENVOYS)).startsWith("The Russian delegation");
    assertThat(talks.place()).isEqualTo("muscat");
    assertThat(partakers(talks))
        .containsExactlyInAnyOrder(
            "russia", "iran", "alexander-lavrentiev", "ali-shamkhani", "hossein-jaberi-ansari");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian Foreign Minister Sergei Lavrov met Walid al-Moualem in Moscow on Monday. | russia, sergey-lavrov, walid-muallem",
        "Damascus rejected the plan on Monday. | syria",
        "Syrian forces killed ten people in Homs on Monday. | syria",
        "The Russian foreign ministry condemned the attack on Monday. | russia",
        "Iran's president spoke with the UN envoy Staffan de Mistura on Monday. | iran, staffan-de-mistura, united-nations",
        "Turkey warned Syria on Monday. | syria, turkey"
      })
  void tellsWhoTookPart(String sentence, String actors) {
    assertThat(partakers(read(BEFORE + sentence).get(0)))
        .containsExactlyInAnyOrder(actors.split(", "));
  }

  @Test
  void titlesIntroducePeopleWhomTheLexiconDoesNotKnow() {
    assertThat(
            read(BEFORE + "Deputy Minister Oleg Petrovsky arrived in Damascus on Monday.")
                .get(0)
                .actors())
        .extracting(Participant::name)
        .contains("Oleg Petrovsky");
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The fifth round of the Astana talks opened in Sochi on Monday. | astana | 5 | sochi",
        "The UN Security Council adopted the resolution on Monday. | security-council | - | -",
        "Geneva IV ended on Monday. | geneva | 4 | geneva",
        "The envoy arrived in Geneva on Monday. | - | - | geneva",
        "Arab League ministers met in the Egyptian capital on Monday. | arab-league | - | cairo"
      })
  void tellsTrackRoundAndPlace(String sentence, String platform, Integer round, String place) {
    Mention mention = read(BEFORE + sentence).get(0);

    assertThat(mention.platform()).isEqualTo(platform);
    assertThat(mention.round()).isEqualTo(round);
    assertThat(mention.place()).isEqualTo(place);
  }

  @Test
  void headlinesAreShortAndStandAlone() {
    String text =
        BEFORE
            + "Sergei Lavrov came to Cairo. He said on Monday that all countries that hope for a peaceful"
            + " solution must call on all parties to end the violence at once and for good.";

    assertThat(read(text).get(0).headline()).startsWith("Sergey Lavrov said");
    assertThat(read(text).get(0).headline().split(" ")).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void theSameInputGivesTheSameOutputOnAnyThread() throws Exception {
    String text =
        BEFORE + "The ministers met in Geneva on Monday and agreed on a truce on Tuesday.";
    List<Mention> expected = read(text);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<List<Mention>>> tasks =
          java.util.stream.IntStream.range(0, 40)
              .<Callable<List<Mention>>>mapToObj(i -> () -> read(text))
              .toList();
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "—", "\"", "(((", "On Monday", "😀 met 😀 on Monday.", "2017"})
  void strangeTextsDoNoHarm(String text) {
    assertThat(read(text)).hasSizeLessThan(2);
  }

  private List<Mention> read(String text) {
    return extractor.extract(text, PUBLISHED);
  }

  private static String date(Mention mention) {
    return mention.time() == null || mention.time().date() == null
        ? ""
        : mention.time().date().edtf();
  }

  private static List<String> partakers(Mention mention) {
    return mention.actors().stream()
        .filter(a -> a.role() != Participant.Role.MENTIONED)
        .map(Participant::id)
        .toList();
  }
}
