package org.parley.extract.headline;

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

class HeadlinesTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final String BEFORE =
      "The weather in Vienna was mild. It was dry in the hills. Trees are green in May.\n";

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // cut where a phrase ends
        "Hans Grundberg flew to Sanaa on Friday in a last-ditch bid to win over the rebels who hold the capital."
            + " | Hans Grundberg flew to Sanaa in a last-ditch bid",
        // the name without the office, when there is much to say
        "Russia's Deputy Defence Minister Alexander Fomin announced on Tuesday that Moscow would drastically reduce"
            + " military activity near Kyiv."
            + " | Alexander Fomin announced that Moscow would drastically reduce military activity near Kyiv",
        "The US special envoy, Tim Lenderking, told reporters on Tuesday that the rebels were making new demands."
            + " | Tim Lenderking told reporters that the rebels were making new demands",
        // what was said, where it stands in front
        "The talks were useful and honest, the Omani mediator Badr Albusaidi told a briefing on Monday."
            + " | Badr Albusaidi: Talks were useful and honest",
        "Forty groups are invited, it was announced on Monday at the end of the meeting in Muscat."
            + " | Forty groups are invited",
        // who denies it
        "The general denied that his men had crossed the river on Sunday."
            + " | General denied that his men had crossed the river",
        "The general denied, in a letter to the mayor, that his men had crossed the river on Sunday."
            + " | General denied that his men had crossed the river",
        // under which circumstances: all of them, or none
        "The second round of the Libyan water talks in Muscat ended on Monday with the main rebel group absent and the"
            + " truce close to collapse."
            + " | Second round of the Libyan water talks in Muscat ended",
        "The talks in Oslo ended on Monday with the rebels absent. | Talks in Oslo ended with the rebels absent",
        // what a gerund is about does nothing itself
        "An envoy said that an office for watching the border had opened at the port on Monday."
            + " | Office for watching the border had opened at the port",
        // no rest of a time, and no verb where a noun is meant
        "The shelling was to cease at one minute past midnight on May 20. | Shelling was to cease",
        "The army introduced daily pauses there on Monday. | Army introduced daily pauses there",
        // what was put off, on its new day
        "The Tunis meeting has been postponed until the end of June. | Tunis meeting",
        // two names without what one of them is
        "Hans Grundberg, the head of the mission, and Ayman Safadi met in Muscat on Monday."
            + " | Hans Grundberg and Ayman Safadi met in Muscat",
        // where “there” is
        "The ministers flew to Oslo on Sunday. The envoys met there on Monday. | Envoys met in Oslo",
        // what a relative clause is about
        "Both sides respect the memorandum that Russia, Iran and Turkey signed in Astana on 4 May 2017."
            + " | Russia, Iran and Turkey signed the memorandum in Astana",
        "The law puts into words the plan that the ministers worked out in Muscat on 3 May 2024."
            + " | Ministers worked out the plan in Muscat",
        "The ministers decided on Sunday to let Qatar return to the council, ending a long quarrel."
            + " | Ministers decided to let Qatar return to the council",
        "He praised the memorandum on security zones signed in Astana on 4 May 2017."
            + " | Memorandum on security zones signed in Astana",
        // all of a list, and what is said aside of it left out
        "On 3 May 2024 ministers of Qatar, Egypt, Jordan and Oman met in Muscat."
            + " | Ministers of Qatar, Egypt, Jordan and Oman met in Muscat",
        "The three mediators, Qatar, Egypt and Oman, agreed on Monday to meet again in Muscat."
            + " | Qatar, Egypt and Oman agreed to meet again in Muscat",
        "The talks, first called for 25 April, will start in Muscat on 20 May."
            + " | Talks will start in Muscat",
        "A calm in the north-west, worked out by the United States, Qatar and Egypt and announced in May, has largely"
            + " held since last Sunday."
            + " | Calm in the north-west has largely held since last Sunday",
        // no preposition or possessive left of a date
        "Syrian rebels named a delegation for Tuesday's talks in Geneva on Sunday."
            + " | Syrian rebels named a delegation for talks in Geneva",
        "The truce, in force since Friday, broke down around Aleppo on Monday."
            + " | Truce broke down around Aleppo",
        // a date that the verb cannot do without
        "The siege of the port lasted until 3 May 2024. | Siege of the port lasted until 3 May 2024",
        // one verb, two objects, two dates
        "The rebels took Hodeidah on Monday and Taiz on Tuesday. | Rebels took Taiz",
        // whole phrases only
        "The ministers of Qatar, Egypt and Oman warned on Monday that the war in the strip could spread to Lebanon, at"
            + " the end of a long day."
            + " | Ministers of Qatar, Egypt and Oman warned war could spread to Lebanon",
        "At least 35 people were killed near Taiz on Monday. | At least 35 people were killed near Taiz",
        // nobody knows whose
        "Its mission was suspended on 28 January. | Mission was suspended",
        // the clause as written, where nothing shorter can be read
        "A truce signed in April 2024 lasted only days. | Truce signed in April 2024 lasted only days",
        "Few in Muscat still expect the demand to be settled by the end of May."
            + " | Few in Muscat still expect the demand to be settled …",
        "Whether Oman and Jordan will be asked to take part is to be decided by the end of May."
            + " | Whether Oman and Jordan will be asked to take part …",
        "There was unrest, a diplomat said, after experts first met on Friday."
            + " | Experts first met on Friday",
        "The envoy told reporters on Monday that it could not go on and called the week in Aden hopeless."
            + " | Envoy called the week in Aden hopeless",
        // no phrase cut in its middle
        "The ministers met on Monday after a hard night. | Ministers met after a hard night",
        "Oman has invited more than ten parties to a congress on 3 June."
            + " | Oman has invited more than ten parties to a congress",
        "Qatar said on Monday that it saw little in the text. | Qatar said that it saw little in the text",
        "He dropped a plan to end the siege which Qatar accepted on 3 May."
            + " | Qatar accepted a plan to end the siege",
        // the subject, and not what stands before the verb
        "Niger and Chad, which together with Oman had led the talks since January 2024, were absent."
            + " | Niger and Chad had led the talks",
        "A truce for the south, worked out by Niger and Chad and announced on 3 May, has largely held."
            + " | Truce for the south announced on 3 May",
        // a noun alone, by its date
        "Few still keep to the ceasefire of 30 December. | Ceasefire of 30 December"
      })
  void standsAlone(String sentence, String headline) {
    assertThat(headlines(sentence)).contains(headline);
  }

  @Test
  void aPronounGivesWayToTheSubjectBefore() {
    assertThat(headlines("Negotiators were tired. They missed a deadline on 7 May."))
        .containsExactly("Negotiators missed a deadline");
  }

  @Test
  void aPronounMeansFirstWhomItsOwnSentenceNames() {
    assertThat(
            headlines(
                "Hans Grundberg praised the truce on 3 May. Hilde Moe said she would travel to Aden in June."))
        .contains("Hilde Moe would travel to Aden");
  }

  @Test
  void whatTakesItsCourseIsTheSessionToldBefore() {
    assertThat(
            headlines(
                "A conference on Yemen was prepared for months. It opened in Muscat on 7 May."))
        .contains("Conference on Yemen opened in Muscat");
  }

  @Test
  void aCountedRoundHasTheNameOfItsTrack() {
    assertThat(
            headlines(
                "Delegations came to the Astana talks on Syria on 4 May 2017. The fourth round ended on 5 May 2017."))
        .contains("Fourth Astana round ended");
  }

  @Test
  void noneIsLongerThanTwelveWords() {
    assertThat(
            headlines(
                "The foreign ministers of France, Germany, Italy, Spain, Portugal, Greece and the Netherlands, who"
                    + " had come to Brussels for the day, discussed the future of the mission on Monday."))
        .allSatisfy(headline -> assertThat(headline.split(" ")).hasSizeLessThanOrEqualTo(12));
  }

  private List<String> headlines(String sentence) {
    return extractor.extract(BEFORE + sentence, PUBLISHED).stream().map(Mention::headline).toList();
  }
}
