package org.parley.chronicle.merge.summary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Modality;
import org.parley.time.FuzzyDate;

/// Makes the title of an event of the headline of a mention: one that is true of the whole event,
/// and on any day it is read.
///
/// Examples: of a round of four days “Eighth round started in Geneva” becomes `Eighth round in
/// Geneva`; of the nineteenth round “Previous Astana round was held” becomes `19th Astana round was
/// held`.
final class Title {

  /// “Previous round”: seen from the day of one article.
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:%s) (?<rest>\\p{L}\\S* .*|\\p{L}\\S*)".formatted(alternatives("relative")),
          Pattern.CASE_INSENSITIVE);

  /// A place behind a verb: “ in Geneva”, “ at a hotel”.
  private static final Pattern PLACE = Pattern.compile(" (?:in|at) (?:(?:a|an|the) |\\p{Lu}).*");

  private Title() {}

  static String of(
      String headline, @Nullable FuzzyDate date, Modality modality, @Nullable Integer round) {
    String absolute = absolute(headline, round);
    boolean whole = modality == Modality.HAPPENED && date != null && date.isInterval();
    return whole ? whole(absolute) : absolute;
  }

  private static String absolute(String headline, @Nullable Integer round) {
    Matcher relative = RELATIVE.matcher(headline);
    if (!relative.matches()) {
      return headline;
    }
    String rest = relative.group("rest");
    String next = rest.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (Leaning.is("verbs", next) || Leaning.is("ordinals", next)) {
      return headline;
    }
    return round != null && Ends.namesSession(rest)
        ? ordinal(round) + " " + rest
        : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /// Without the verb that tells one end of what went on for days; what came of it stays.
  private static String whole(String headline) {
    Matcher opened = Ends.opening(headline);
    if (opened.matches()) {
      String rest = opened.group("rest");
      return opened.group("what") + (PLACE.matcher(rest).matches() ? rest : "");
    }
    Matcher closed = Ends.closing(headline);
    if (closed.matches()) {
      String rest = closed.group("rest");
      boolean mere = rest.isBlank() || PLACE.matcher(rest).matches();
      return mere ? closed.group("what") + rest : headline;
    }
    return headline;
  }

  private static String alternatives(String list) {
    return String.join("|", Leaning.words(list));
  }
}
