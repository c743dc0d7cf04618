package org.parley.chronicle.corpus.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.text.Span;

/// What pages and agencies print around a report: place, date and agency before its first word, the
/// time the page was written, who took the picture, who wrote. It tells nothing, and where line
/// breaks were lost it stands between headline, caption and report.
final class Furniture {

  /// What stands before the first word of a report: a place, a date, an agency, a dash.
  private static final Pattern CREDIT =
      Pattern.compile("^.{0,80}?\\(\\p{Lu}[\\p{L} ]{1,20}\\)\\s*(?:--|[-–—_])\\s+");

  /// What stands over a page: “20 April 2010 Last updated at 17:55 GMT”.
  private static final Pattern UPDATED =
      Pattern.compile("(?i)^.{0,60}\\bupdated(?: at)? \\d{1,2}:\\d\\d(?: [a-z]{3,4}\\b)?\\s*");

  /// An agency credit that stands alone.
  private static final Pattern ONLY_CREDIT = Pattern.compile(".{0,80}[-–—_]");

  private static final String CALENDAR_DATE =
      "(?:\\p{Lu}\\p{L}{2,8},? )?(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.?"
          + " \\d{1,2}),? (?:\\d{4}|\\d\\d)";

  private static final String CLOCK =
      "\\d{1,2}[:.]\\d\\d(?: ?[apAP]\\.?[mM]\\b\\.?)?(?: " + PageWords.any("zones") + "\\b)?";

  /// When a page was written: “Wednesday 5 May 2010 16.20 BST”, “18:17 UK time, Tuesday, 16 June
  /// 2009”. In a sentence “on” or “at” would stand between the two.
  private static final String STAMP =
      "[|,;\\s]*(?:%1$s[,;]? %2$s|(?<![\\p{L}\\d])%2$s,? %1$s)[|,;\\s]*"
          .formatted(CALENDAR_DATE, CLOCK);

  /// “Photograph: Ann Lee/AP”, “(AP Photo/Ann Lee)”.
  private static final String PICTURE =
      ("%1$ss?(?: credits?)?: (?:[^/.:\\n]{2,50}/)*%2$s(?:/\\p{Lu}\\p{L}*)*(?: [Ii]mages)?(?=\\s|$)"
              + "|\\(%2$s %1$s[^()\\n]{0,60}\\)(?: \\([^()\\n]{2,60} - %2$s\\))?")
          .formatted(PageWords.any("pictures"), PageWords.any("agencies"));

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}'’-]+";

  /// “By Ann Lee and Bo Moss Science correspondent, World News, London”.
  private static final String WRITER =
      "(?<![\\p{L}] )\\bBy %1$s(?:(?:,| and) %1$s)*(?:,? (?:[\\p{L}&]+ ){0,4}(?i:%2$s))?"
              .formatted(NAME, PageWords.any("writers"))
          + "(?:, \\p{Lu}\\p{L}* News)?(?:, \\p{Lu}\\p{L}+)?(?=\\s)";

  /// “GENEVA, Feb 16 (Reuters) - ”, also behind a headline.
  private static final String DATELINE =
      "\\p{Lu}{3,}[\\p{Lu} ,/.'’|-]*[^()\\n"
          + "]{0,60}\\(\\p{Lu}[\\p{L} ]{1,20}\\)\\s*(?:--|[-–—_])\\s+";

  private static final Pattern MARK =
      Pattern.compile(String.join("|", STAMP, PICTURE, WRITER, DATELINE));

  private Furniture() {}

  /// A sentence without what stands before its first word.
  static Span before(String text, Span sentence) {
    int start = sentence.start();
    for (Pattern furniture : List.of(UPDATED, CREDIT)) {
      Matcher found = furniture.matcher(text).region(start, sentence.end());
      start = found.lookingAt() ? found.end() : start;
    }
    return new Span(start, sentence.end());
  }

  /// What is left of a sentence, in the parts between which furniture stood.
  static List<Span> between(String text, Span sentence) {
    List<Span> parts = new ArrayList<>();
    int start = sentence.start();
    Matcher mark = MARK.matcher(text).region(start, sentence.end());
    while (mark.find()) {
      if (mark.start() > start) {
        parts.add(new Span(start, mark.start()));
      }
      start = mark.end();
    }
    if (start < sentence.end()) {
      parts.add(new Span(start, sentence.end()));
    }
    return parts;
  }

  /// Whether a piece is nothing but an agency's credit.
  static boolean isCredit(String piece) {
    return ONLY_CREDIT.matcher(piece).matches();
  }
}
