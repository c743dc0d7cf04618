package org.parley.chronicle.merge.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Meeting;
import org.parley.lexicon.Platform;
import org.parley.time.FuzzyDate;

/// What the platform of a mention says about it.
///
/// @param kin what it may be told with: those who come to where a platform meets come to its
///   meeting, and what a council demands is its resolution
/// @param meeting the known meeting of the platform in which its days lie; `null` for none
/// @param round number of that meeting, where no other one has it; `null` for none
/// @param body actor that is the platform when it acts; empty for none
/// @param guarantors its sponsors, where the headline names them together
record Track(
    String kin,
    @Nullable Meeting meeting,
    @Nullable Integer round,
    String body,
    List<EventActor> guarantors) {

  private static final String GATHERING = "gathering";
  private static final String COUNCIL = "council";

  /// A party and who leads it come alone; so many come together.
  private static final int SEVERAL = 3;

  static Track of(EventMention mention, TypeTraits.Traits traits, Lexicon lexicon) {
    return lexicon
        .platform(mention.platform() == null ? "" : mention.platform())
        .map(platform -> of(mention, traits, platform, lexicon))
        .orElseGet(() -> new Track(traits.kin(), null, null, "", List.of()));
  }

  private static Track of(
      EventMention mention, TypeTraits.Traits traits, Platform platform, Lexicon lexicon) {
    Meeting meeting = meeting(mention, platform);
    return new Track(
        kin(mention, traits, platform, lexicon),
        meeting,
        round(meeting, platform),
        Voices.body(mention, lexicon),
        Guarantors.of(mention, platform, lexicon));
  }

  private static String kin(
      EventMention mention, TypeTraits.Traits traits, Platform platform, Lexicon lexicon) {
    boolean venue = mention.place() != null && platform.venues().contains(mention.place());
    int parties = Voices.parties(mention, lexicon).size();
    if (traits.family().equals("talks") && venue && (parties == 0 || parties >= SEVERAL)) {
      return GATHERING;
    }
    boolean document =
        traits.family().equals("words")
            && platform.heads().contains("resolution")
            && Voices.isBody(mention, lexicon);
    return document ? COUNCIL : traits.kin();
  }

  private static @Nullable Meeting meeting(EventMention mention, Platform platform) {
    FuzzyDate date = mention.date();
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = date == null ? null : date.latest();
    if (first == null || last == null) {
      return null;
    }
    return platform
        .heldOn(first.toString())
        .filter(meeting -> meeting.isOn(last.toString()))
        .orElse(null);
  }

  private static @Nullable Integer round(@Nullable Meeting meeting, Platform platform) {
    Integer number = meeting == null ? null : meeting.number();
    long same =
        platform.held().stream().filter(one -> Objects.equals(one.number(), number)).count();
    return same == 1 ? number : null;
  }

  /// Whether the days of both lie in one meeting that the platform is known to have held.
  boolean sharesMeeting(Track other) {
    return meeting != null && meeting.equals(other.meeting);
  }
}
