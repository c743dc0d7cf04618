package org.parley.extract.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// Lengths of time that mean a date to come: “in the coming days”, “will meet in two weeks”.
final class LookAhead {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern AHEAD =
      Pattern.compile("(?i).*\\b(?:in|over) (?:about |around |some )?$", Pattern.DOTALL);
  private static final Pattern COMING =
      Pattern.compile("(?i)the (?:coming|next)(?: few)? (days|weeks|months)");
  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");
  private static final Pattern TO_COME =
      Pattern.compile("(?i)\\b(?:" + WORDS.alternatives("to-come") + ")\\b");
  private static final Pattern RANKED =
      Pattern.compile("(?i)\\b(?:" + WORDS.alternatives("ranked") + "|\\w+est)\\b[^,;]{0,30} in $");

  /// Enough characters for what stands in front of a time in its sentence.
  private static final int SENTENCE = 240;

  /// Enough characters for the first word behind it.
  private static final int WORD = 6;

  private LookAhead() {}

  /// The expression with the date ahead; the same one where it means no date.
  static TimeExpression read(Placed placed, LocalDate published) {
    FuzzyDate ahead = ahead(placed, published);
    return ahead == null
        ? placed.time()
        : placed.dated(ahead, "counted on from publication on " + published);
  }

  private static @Nullable FuzzyDate ahead(Placed placed, LocalDate published) {
    if (!AHEAD.matcher(placed.before()).matches()) {
      return null;
    }
    Matcher coming = COMING.matcher(placed.words());
    if (coming.matches()) {
      return FuzzyDate.parse(published + "%/" + lastOf(coming.group(1), published) + "%");
    }
    Matcher length = LENGTH.matcher(placed.time().value());
    return length.matches() && isAhead(placed) && isToCome(placed)
        ? counted(published, length)
        : null;
  }

  /// As far as “the coming days” reach.
  private static LocalDate lastOf(String units, LocalDate published) {
    return switch (units) {
      case "days" -> published.plusDays(6);
      case "weeks" -> published.plusWeeks(4);
      default -> published.plusMonths(4);
    };
  }

  /// “in two weeks” looks ahead; “in two weeks of fighting” does not.
  private static boolean isAhead(Placed placed) {
    return Patterns.matches(
        placed.behind(WORD), "(?s)['’]s? ti.*|['’] tim.*|\\s*[.,;].*|\\s(to|at|i).*");
  }

  /// “will meet in two weeks”, but not “killed 30 people in two weeks”, “the first time in months”.
  private static boolean isToCome(Placed placed) {
    String before = placed.before(SENTENCE);
    String sentence =
        before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    return TO_COME.matcher(sentence).find() && !RANKED.matcher(sentence).find();
  }

  private static FuzzyDate counted(LocalDate published, Matcher length) {
    int many = Integer.parseInt(length.group(1));
    return switch (length.group(2)) {
      case "D" -> FuzzyDate.parse(published.plusDays(many) + "~");
      case "W" -> FuzzyDate.parse(published.plusWeeks(many) + "~");
      case "M" -> FuzzyDate.parse(YearMonth.from(published).plusMonths(many) + "~");
      default -> FuzzyDate.parse((published.getYear() + many) + "~");
    };
  }
}
