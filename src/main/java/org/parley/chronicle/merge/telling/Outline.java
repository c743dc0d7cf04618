package org.parley.chronicle.merge.telling;

import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;

/// The few numbers by which most pairs of mentions are told apart, close together in memory. Texts
/// stand as numbers too, which are the same when the texts are; zero stands for none.
///
/// @param id of the mention
/// @param isDated whether its first and its last day are known
/// @param first where it is not known, before all others
/// @param words content words of sentence and headline
/// @param leastWords 0 to 1, how alike words must be at least
/// @param actors a bit or more for each of those who take part
/// @param isAct whether it may be mistaken for another act of diplomacy
/// @param isCalledOff whether it is told as what did not come about on that day
/// @param isInterval whether it is told from when to when
public record Outline(
    String id,
    boolean isDated,
    int first,
    int last,
    int article,
    int type,
    int family,
    int kin,
    int place,
    int platform,
    int round,
    Terms words,
    double leastWords,
    long actors,
    boolean isVague,
    boolean isVoice,
    boolean isAct,
    boolean isGathering,
    boolean isTalks,
    boolean isReported,
    boolean isCalledOff,
    boolean isRecalled,
    boolean isSingle,
    boolean isInterval,
    boolean isNumbered) {

  static Outline of(Happening one) {
    EventMention mention = one.mention();
    Integer first = one.window().start();
    Integer last = one.window().end();
    Integer round = one.toldRound();
    return new Outline(
        one.id(),
        first != null && last != null,
        first == null ? Integer.MIN_VALUE : first,
        last == null ? 0 : last,
        mention.articleId().hashCode(),
        mention.type().hashCode(),
        one.traits().family().hashCode(),
        one.kin().hashCode(),
        number(mention.place()),
        number(mention.platform()),
        round == null ? 0 : round,
        one.words(),
        one.traits().words(),
        one.actors().bits(),
        one.isVague(),
        one.isVoice(),
        one.traits().isAct() && !one.isVoice(),
        one.isGathering(),
        one.isTalks(),
        mention.modality() == Modality.HAPPENED || mention.modality() == Modality.ONGOING,
        mention.modality() == Modality.DENIED || isPastPlan(one),
        one.isRecalled(),
        one.traits().isSingle(),
        one.date() != null && one.date().isInterval(),
        !one.numbers().isEmpty());
  }

  /// Whether it is a plan for a time that had passed when it was told.
  private static boolean isPastPlan(Happening one) {
    Integer published = Windows.published(one.mention());
    Integer end = one.days().end();
    return one.mention().modality() == Modality.PLANNED
        && published != null
        && end != null
        && end < published;
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : text.hashCode() | 1;
  }

  /// An outline that is drawn when it is first asked for; by two threads perhaps twice.
  static final class Once {

    private volatile @Nullable Outline drawn;

    Outline of(Happening one) {
      Outline known = drawn;
      if (known == null) {
        known = Outline.of(one);
        drawn = known;
      }
      return known;
    }
  }

  /// Whether it is one day.
  public boolean isExact() {
    return first == last;
  }

  /// How many days it can mean; very many when open or unknown.
  public int length() {
    return isDated ? last - first + 1 : Integer.MAX_VALUE;
  }
}
