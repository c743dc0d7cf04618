package org.parley.chronicle.merge.summary;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.lexicon.WordLists;
import org.parley.time.FuzzyDate;

/// Knows which tellings give the day on which talks opened, and which the day on which they closed;
/// from `data/chronicle/cues.yaml`.
///
/// Stricter than [org.parley.chronicle.merge.telling.Cue], which only asks what a telling is about:
/// the talks themselves open or close here, or something is done at their opening or their close.
final class Ends {

  private static final WordLists CUES = WordLists.resource("data/chronicle/cues.yaml");
  private static final WordLists EVENTS = WordLists.resource("data/events/words.yaml");

  private static final String SESSION = anyOf(EVENTS.list("track-noun"));

  private static final Pattern NAMES_SESSION = pattern("\\b%s\\b", SESSION);
  private static final Pattern OPENED = pattern(" %s\\b", anyOf(CUES.list("opened")));
  private static final Pattern CLOSED = pattern(" %s\\b", anyOf(CUES.list("closed")));
  private static final Pattern WHAT_OPENED = parted("opened");
  private static final Pattern WHAT_CLOSED = parted("closed");
  private static final Pattern AT_OPENING = at("opening-noun");
  private static final Pattern AT_CLOSE = at("closing-noun");

  /// “The two delegations left Oslo”: all do. One that leaves alone does not end the talks.
  private static final Pattern ALL_LEFT =
      pattern("\\b(?:and|%s)\\b.* %s\\b", anyOf(EVENTS.list("delegate")), anyOf(CUES.list("left")));

  private static final Pattern UNIT = pattern("\\b%ss?\\b", anyOf(CUES.list("unit")));

  private Ends() {}

  private static Pattern pattern(String form, String... words) {
    return Pattern.compile(form.formatted((Object[]) words), Pattern.CASE_INSENSITIVE);
  }

  private static String anyOf(Set<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /// “[Eighth round] started[ in Geneva]”.
  private static Pattern parted(String verbs) {
    return pattern(
        "(?<what>.*\\b%s\\b(?: (?:of|on|for|between) [^,]*?)?) (?:(?:had|was|were) )?%s\\b(?<rest>.*)",
        SESSION, anyOf(CUES.list(verbs)));
  }

  /// “At the close of the sixth round”, “at the end of two days of talks”.
  private static Pattern at(String nouns) {
    return pattern("\\bat the %s of (?:[\\w'’-]+ ){0,5}?%s\\b", anyOf(CUES.list(nouns)), SESSION);
  }

  /// Whether words name talks, a round, or the like.
  static boolean namesSession(String words) {
    return NAMES_SESSION.matcher(words).find();
  }

  /// Parts “what” opened from the “rest” of a headline.
  static Matcher opening(String headline) {
    return WHAT_OPENED.matcher(headline);
  }

  /// Parts “what” closed from the “rest” of a headline.
  static Matcher closing(String headline) {
    return WHAT_CLOSED.matcher(headline);
  }

  /// Whether it gives the day on which the talks opened.
  static boolean opens(Happening one) {
    return isSince(one) || isDayOf(one) && (does(one, OPENED) || isAt(one, AT_OPENING));
  }

  /// Whether it gives the day on which the talks closed.
  static boolean closes(Happening one) {
    return isDayOf(one) && (does(one, CLOSED) || isAt(one, AT_CLOSE) || haveAllLeft(one));
  }

  /// Whether it gives both days: the first and the last of a stretch, no week or weekend.
  static boolean tellsBoth(Happening one) {
    FuzzyDate date = one.date();
    String words = one.mention().timeWords();
    return one.isReported()
        && one.isTalks()
        && date != null
        && date.isInterval()
        && !date.isApproximate()
        && isDay(date.start())
        && isDay(date.end())
        && one.days().length() <= Happening.LONGEST_ROUND
        && (words == null || !UNIT.matcher(words).find());
  }

  /// Whether a headline tells an opening or a close, and not the whole.
  static boolean isOfOne(String headline) {
    return OPENED.matcher(headline).find() || CLOSED.matcher(headline).find();
  }

  /// “Since Monday the delegations have been talking.”
  private static boolean isSince(Happening one) {
    FuzzyDate date = one.date();
    return one.mention().modality() == Modality.ONGOING
        && one.isTalks()
        && date != null
        && date.isOpenEnd()
        && isDay(date.start());
  }

  private static boolean isDayOf(Happening one) {
    return one.isReported() && one.isGathering() && isDay(one.date());
  }

  private static boolean isDay(@Nullable FuzzyDate date) {
    return date != null
        && !date.isApproximate()
        && date.earliest() != null
        && date.earliest().equals(date.latest());
  }

  private static boolean does(Happening one, Pattern verb) {
    String headline = one.mention().headline();
    return one.isTalks()
        && verb.matcher(headline).find()
        && (one.mention().round() != null || NAMES_SESSION.matcher(headline).find());
  }

  private static boolean haveAllLeft(Happening one) {
    return one.isTalks() && ALL_LEFT.matcher(one.mention().headline()).find();
  }

  private static boolean isAt(Happening one, Pattern phrase) {
    return phrase.matcher(one.mention().evidence().exact()).find();
  }
}
