package org.parley.extract.article;

import java.util.regex.Pattern;

/// Where captions, headlines and list items run into the next sentence without a full stop.
final class GluedText {

  /// Group 1 ends the piece before; the match ends where the next sentence begins.
  static final Pattern SEAM =
      Pattern.compile(
          "(\\p{Ll}{2})\\s+(?=(?:(?:He|She|It|They|We) \\p{Ll}|(?:The|An?|This|These|At|In|On|But|Once|Earlier"
              + "|Meanwhile|Speaking|After|Despite|Since|Some|Several|Many|More|Both) \\p{Ll}{2}"
              + "))");

  /// “CAIRO, 29 January (Northern Gazette) — ” in front of the first sentence.
  static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}[^.!?\\n–—]{0,60}?\\s[-–—]{1,2}\\s");

  private GluedText() {}
}
