package org.parley.extract.grammar.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTests {

  private static POSTaggerME library;

  @BeforeAll
  static void readTheModel() throws IOException {
    try (InputStream in = TaggerTests.class.getResourceAsStream("/en-pos-maxent.bin")) {
      library = new POSTaggerME(new POSModel(in), POSTagFormat.PENN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes",
        "Talks resumed",
        "The envoy met both delegations in Geneva on Tuesday .",
        "Ministers had been due to sign the 12-page text , but the cease-fire collapsed .",
        "“ We will not yield , ” she said , adding that 40 trucks were waiting at the border .",
        "Ksdfgh zzyzx 3.5bn U.S.-led re-opening THE of of of ? ! … ’s –",
        "Having rejected what they called an ultimatum , the rebels left the hall at once ."
      })
  void tagsAsTheLibraryDoes(String sentence) {
    String[] words = sentence.split(" ");

    assertThat(new Tagger().tag(words)).containsExactly(library.tag(words));
  }
}
