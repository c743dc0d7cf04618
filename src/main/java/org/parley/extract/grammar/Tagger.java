package org.parley.extract.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/// Penn part-of-speech tags. The model is shared; a tagger itself belongs to one thread.
final class Tagger {

  private final POSTaggerME tagger = new POSTaggerME(Model.SHARED, POSTagFormat.PENN);

  String[] tag(String[] words) {
    return tagger.tag(words);
  }

  private static final class Model {
    private static final POSModel SHARED = load();

    private static POSModel load() {
      try (InputStream in = Tagger.class.getResourceAsStream("/en-pos-maxent.bin")) {
        if (in == null) {
          throw new IllegalStateException("The part-of-speech model is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
