package org.parley.chronicle.merge.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.time.FuzzyDate;

/// Chooses the words over an event among the headlines of its mentions: those that can be read
/// alone.
///
/// Example: of “They adopted” and “The Security Council adopted resolution 2254” the second.
final class Headline {

  /// More words than this tell no more.
  private static final int ENOUGH_WORDS = 9;

  /// More names than this tell no more.
  private static final int ENOUGH_NAMES = 3;

  /// A report so many days after a happening still is about it.
  private static final int FRESH_DAYS = 3;

  /// “30 December”, “June 30, 2012”: a date is no name.
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:\\d{1,2}(?:-\\d{1,2})? )?(?:%s)\\b(?: \\d{1,2},?)?(?: \\d{4})?|\\b(?:19|20)\\d\\d\\b"
              .formatted(String.join("|", Leaning.words("months"))));

  private Headline() {}

  /// The best headline among the mentions that give the date of the event, or none, and say what
  /// became of it; that of the one that gives the date most surely wins among equals.
  static String of(Dating dating, Modality modality, Nature nature) {
    List<EventMention> agreeing =
        dating.agreeing().stream().filter(one -> one.modality() == modality).toList();
    return Stream.concat(Stream.of(dating.best()), agreeing.stream())
        .filter(one -> agreeing.isEmpty() || one.modality() == modality)
        // The first of equal ones stays: max would take the last.
        .min(Comparator.comparingDouble((EventMention one) -> -worth(one, dating, nature)))
        .orElse(dating.best())
        .headline();
  }

  /// That of a report of the day is worth more: what is told later is told in passing. So is one
  /// that tells what the event is said to be, for all of its days, as the round it is said to be.
  private static double worth(EventMention mention, Dating dating, Nature nature) {
    FuzzyDate date = dating.date();
    boolean tells = nature.isToldBy(mention);
    boolean whole =
        date != null
            && date.isInterval()
            && date.equals(mention.date())
            && !Ends.isOfOne(mention.headline());
    return worth(mention.headline())
        + (isFresh(mention) ? 1 : 0)
        + (tells ? nature.weight() : 0)
        + (tells && whole ? 2 : 0)
        + (tells && nature.isRoundOf(mention) ? 1 : 0);
  }

  private static boolean isFresh(EventMention mention) {
    LocalDate published = mention.source().published();
    LocalDate day = mention.date() == null ? null : mention.date().latest();
    return published != null
        && day != null
        && Math.abs(ChronoUnit.DAYS.between(day, published)) <= FRESH_DAYS;
  }

  /// Higher for more words and names, far lower for words that lean on an earlier sentence.
  static double worth(String headline) {
    String[] words = DATE.matcher(headline).replaceAll("").strip().split("\\s+");
    double telling = Math.min(words.length, ENOUGH_WORDS) / (double) ENOUGH_WORDS;
    return telling + 0.5 * Math.min(names(words), ENOUGH_NAMES) - (leans(words) ? 3 : 0);
  }

  private static boolean leans(String[] words) {
    int start = lower(words, 0).equals("the") ? 1 : 0;
    String first = lower(words, start);
    boolean bareOrdinal =
        Leaning.is("ordinals", first) && Leaning.is("verbs", lower(words, start + 1));
    return words.length < start + 2
        || Leaning.is("leaning", first)
        || Leaning.is("inner", first)
        || Leaning.is("counted", first)
        || bareOrdinal;
  }

  private static long names(String[] words) {
    Set<String> seen = new HashSet<>();
    return Arrays.stream(words)
        .skip(1)
        .filter(word -> Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))
        .filter(seen::add)
        .count();
  }

  private static String lower(String[] words, int index) {
    return index < words.length ? words[index].toLowerCase(Locale.ROOT) : "";
  }
}
