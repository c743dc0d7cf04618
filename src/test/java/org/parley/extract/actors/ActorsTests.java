package org.parley.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Extractor;
import org.parley.extract.Participant;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// Who takes part, in the manner of agencies from many countries and on many conflicts.
class ActorsTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 20);

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UN Special Envoy for Syria Geir Pedersen held talks on Monday with Ayman Safadi. |"
            + " ayman-safadi, geir-pedersen, united-nations",
        "The Yemeni president received in Aden on Monday the Egyptian Defence Minister Tarek Hosni."
            + " | Tarek Hosni, egypt, yemen",
        "Abbas Araghchi met Enrique Mora of the EU on Tuesday. | abbas-araghchi, enrique-mora,"
            + " european-union",
        "Delegates from Chad, Niger and Mali met on Monday. | chad, mali, niger",
        "Washington called on Tehran on Tuesday to free the sailors. | iran, united-states",
        "The document was signed on Monday by Pavel Ivanenko, the Belarusian deputy minister. |"
            + " Pavel Ivanenko, belarus",
        "The envoy for Yemen Hans Muster met Khaled al-Yamani on Monday. | Hans Muster,"
            + " khaled-al-yamani",
        "Forces loyal to Khaled Bahah attacked Taiz on Monday. | khaled-bahah",
        "The Syrian army, backed by Russian warplanes, entered Saraqib on Tuesday. | russia, syria",
        "Armenia and Azerbaijan held talks on Tuesday, mediated by Sergei Lavrov. | armenia,"
            + " azerbaijan, sergey-lavrov",
        "Martin Griffiths flew to Sanaa on Monday to meet the Houthis. | ansar-allah,"
            + " martin-griffiths",
        "The Arab League issued a statement on Monday condemning Israel. | arab-league, israel",
        "Government troops captured the town of Saraqib in Syria on Tuesday. | syria",
        "Twelve people were killed on Sunday in a raid by the Russian air force in Syria. | russia",
        "US Secretary of State Antony Blinken spoke by phone with Ayman Safadi on Monday. |"
            + " antony-blinken, ayman-safadi, united-states",
        "Ayman Safadi met representatives of the Houthis on Monday. | ansar-allah, ayman-safadi",
        "The African Union suspended the membership of Niger on Monday. | african-union, niger",
        "Ankara recalled its envoy to Berlin on Monday. | germany, turkey",
        "A ceasefire brokered by Oman and the United States came into force on Monday. | oman,"
            + " united-states",
        "A mission was set up on Monday to monitor compliance by Libya. | libya",
        "Hans Grundberg, the head of the mission, and Ayman Safadi met in Muscat on Monday. |"
            + " ayman-safadi, hans-grundberg",
        "Hans Grundberg spoke at noon. His resignation took effect on Monday. | hans-grundberg",
        "Syria waited. The government and the opposition met on Monday. | syria, syrian-opposition",
        "Syria waited. Delegations of the government and of the armed opposition met on Monday. |"
            + " syria, syrian-opposition",
        "Syria waited. The Turkish government and the opposition met on Monday. | syrian-opposition,"
            + " turkey",
        // what the sentences around tell
        "Jordan recalled its envoy on Monday. Foreign Minister Ayman Safadi said the raids had to"
            + " stop. | ayman-safadi, jordan",
        "Russia vetoed a draft resolution on Monday. Russia and China voted against it for the"
            + " third time. | china, russia",
        "Martin Griffiths resigned on Monday. The United Nations thanked him. | martin-griffiths,"
            + " united-nations"
      })
  void findsWhoTakesPart(String sentence, String expected) {
    assertThat(parts(sentence)).isEqualTo(new TreeSet<>(Set.of(expected.split(", "))));
  }

  @ParameterizedTest(name = "{0} -> without {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The parties signed a deal in the Jordanian capital, Amman, on Tuesday. | jordan",
        "Refugees from Chad protested on Monday. | chad",
        "The envoy of President Vladimir Putin met Ayman Safadi on Monday. | vladimir-putin",
        "Houthi forces attacked a town south of Tripoli on Tuesday. | libya"
      })
  void leavesOutWhoIsOnlyTalkedAbout(String sentence, String absent) {
    assertThat(parts(sentence)).doesNotContain(absent);
  }

  @Test
  void nobodyTakesPartInWhatHappenedBeforeTheyExisted() {
    String meets = "Ayman Safadi met the Syrian Democratic Forces on 11 January ";
    assertThat(parts(meets + "2014.")).containsExactly("ayman-safadi");
    assertThat(parts(meets + "2018.")).contains("syrian-democratic-forces");
    assertThat(parts("Ayman Safadi will meet the 5+5 committee on 2 May 2019."))
        .contains("jmc-libya");
  }

  @Test
  void whoThreatensIsNoTarget() {
    assertThat(
            extractor
                .extract(
                    "The Houthis threatened on Monday to stay away unless it rained.", PUBLISHED)
                .get(0)
                .actors())
        .extracting(Participant::role)
        .containsExactly(Participant.Role.INITIATOR);
  }

  @Test
  void itIsTheRoundThatIsHeldAndNobodyWhoActs() {
    String text =
        "The twelfth round of the Astana talks on Syria ended on Thursday. The Constitutional"
            + " Committee has no members yet. Envoys spoke of the next round. It will be held in July.";

    assertThat(extractor.extract(text, PUBLISHED).getLast().actors()).isEmpty();
  }

  private TreeSet<String> parts(String sentence) {
    return extractor.extract(sentence, PUBLISHED).stream()
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> actor.role() != Participant.Role.MENTIONED)
        .map(actor -> actor.id() == null ? actor.name() : actor.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
