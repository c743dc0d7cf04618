package org.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/// OpenNLP's sentence detector. The model is read on first use and shared; the detector, which
/// keeps state, is one a thread.
final class SentenceModels {

  private static final ThreadLocal<SentenceDetectorME> DETECTOR =
      ThreadLocal.withInitial(() -> new SentenceDetectorME(Holder.MODEL));

  private static final class Holder {
    static final SentenceModel MODEL = load();

    private static SentenceModel load() {
      String file = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
      try (InputStream in = SentenceModels.class.getResourceAsStream(file)) {
        return new SentenceModel(Objects.requireNonNull(in, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Sentences of a part of the text, in places of the whole text.
  List<Span> detect(String text, int start, int end) {
    String part = text.substring(start, end);
    return Arrays.stream(DETECTOR.get().sentPosDetect(part))
        .map(found -> new Span(start + found.getStart(), start + found.getEnd()))
        .toList();
  }
}
