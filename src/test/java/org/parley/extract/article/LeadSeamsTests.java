package org.parley.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.text.SentenceSplitter;

class LeadSeamsTests {

  private final LeadSeams seams = new LeadSeams(EventWords.standard(), Lexicon.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        // in front of a word that begins a sentence
        "Yemen crisis: envoy returns to Sanaa | Thousands cheered him on the road.",
        "Tanks stood at the gates on Friday | A UN team has left the town.",
        "Libya unrest: port shut, officials say | Two ships were turned away.",
        // in front of a name with its verb
        "Yemen crisis: envoy ends his mission | Martin Griffiths has left Sanaa for good.",
        "Smoke rose over the market | Libya says ten people have died there.",
        "Flames were seen in Taiz | UN envoy Martin Griffiths has called for calm.",
        "The envoy called the raid a \"tragic mistake\" | President Barack Obama has warned the rebels.",
        // in front of a common word
        "Yemen crisis: convoy reaches the north | Fighting is still heavy there, with fighting at night.",
      })
  void parts(String lead) {
    assertThat(parted(lead.replace(" | ", " "))).containsExactly(lead.split(" \\| "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A rival group says it has asked a senior Turkish official to help.",
        "The council is to vote on a draft UN resolution condemning Libya.",
        "The president urges Martin Griffiths to stay, aides have said.",
        "Rebels have killed at least 80 Libyan soldiers, who were asleep.",
        "The army still wants to enter Benghazi and has sent tanks.",
        "The new US President Barack Obama has warned the rebels.",
        "The UN envoy for Syria Geir Pedersen has left Damascus for good.",
        "The first round of indirect Libyan peace talks ended on Monday.",
        "He lived in The Hague and was a judge.",
      })
  void leavesWhole(String lead) {
    assertThat(parted(lead)).containsExactly(lead);
  }

  @Test
  void readsTheFirstParagraphOnly() {
    String text = "The envoy left Sanaa.\nSmoke rose over the market Libya says ten have died.";
    assertThat(parted(text))
        .containsExactly(
            "The envoy left Sanaa.", "Smoke rose over the market Libya says ten have died.");
  }

  private List<String> parted(String text) {
    return seams.part(text, new SentenceSplitter().split(text)).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
