package org.parley.extract.article;

import java.util.regex.Pattern;
import org.parley.extract.sense.EventWords;

/// Where captions, headlines and list items run into the next sentence without a full stop.
final class GluedText {

  /// Group 1 ends the piece before; the match ends where the next sentence begins.
  static final Pattern SEAM =
      Pattern.compile(
          "(\\p{Ll}{2})\\s+(?=(?:(?:%s) \\p{Ll}|(?:%s) \\p{Ll}{2}))"
              .formatted(
                  EventWords.standard().alternatives("glued-pronoun"),
                  EventWords.standard().alternatives("glued-opener")));

  /// “CAIRO, 29 January (Northern Gazette) — ” in front of the first sentence.
  static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}[^.!?\\n–—]{0,60}?\\s[-–—]{1,2}\\s");

  private GluedText() {}
}
