package org.parley.chronicle.merge.telling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.lexicon.Lexicon;
import org.parley.time.FuzzyDate;

/// A mention prepared for comparing.
///
/// @param days what its date says
/// @param window when it can have been, or begun
/// @param actors keys of those who take part, with whom they speak for
/// @param isVoice whether one party speaks for itself alone
/// @param wording content words of sentence and headline
/// @param cueing which part of a gathering it tells
/// @param lazyTracks platforms that usually meet where it was or that the title of its article
///   names, when it names none itself
/// @param numbers of the resolutions it names
/// @param lazyTrack what its platform says about it
/// @param lazySetting what it stands among
/// @param lazyLocality where it was
/// @param outlined what tells most pairs apart
public record Happening(
    EventMention mention,
    Days days,
    Days window,
    Terms actors,
    boolean isVoice,
    Lazy<Terms> wording,
    Lazy<Set<Cue>> cueing,
    Lazy<Set<String>> lazyTracks,
    Set<String> numbers,
    Lazy<Track> lazyTrack,
    Lazy<Setting> lazySetting,
    Lazy<Locality> lazyLocality,
    TypeTraits.Traits traits,
    Outline.Once outlined) {

  /// Longest date, in days, that is compared by overlap where no platform is shared.
  public static final int COMPARABLE = 31;

  /// Longest date, in days, that says when talks at a place are planned, or were held.
  public static final int SEASON = 100;

  /// Days between the beginnings of two dates that are compared because they share a platform.
  public static final int FARTHEST = 400;

  /// A round hardly lasts longer, in days.
  public static final int LONGEST_ROUND = 21;

  /// So many days after a happening it is no longer news.
  private static final int RECALLED = 14;

  private static final String GATHERING = "gathering";
  private static final String TALKS = "talks";
  private static final String ANY = "any";

  /// Prepares a mention.
  public static Happening of(EventMention mention, Lexicon lexicon, TypeTraits types) {
    return Preparation.of(mention, lexicon, types);
  }

  public String id() {
    return mention.id();
  }

  /// Content words of sentence and headline.
  public Terms words() {
    return wording.get();
  }

  /// Which part of a gathering it tells.
  public Set<Cue> cues() {
    return cueing.get();
  }

  private Set<String> tracks() {
    return lazyTracks.get();
  }

  /// What its platform says about it.
  Track track() {
    return lazyTrack.get();
  }

  /// The sponsors of its platform, where it names them together.
  public List<EventActor> guarantors() {
    return track().guarantors();
  }

  /// The numbers by which most pairs are told apart.
  public Outline outline() {
    return outlined.of(this);
  }

  String kin() {
    return mention.platform() == null ? traits.kin() : track().kin();
  }

  /// Whether nobody takes part but the platform itself.
  public boolean isOfForumAlone() {
    return mention.platform() != null
        && mention.actors().stream().allMatch(actor -> actor.key().equals(track().body()));
  }

  public Setting setting() {
    return lazySetting.get();
  }

  public Locality locality() {
    return lazyLocality.get();
  }

  public @Nullable FuzzyDate date() {
    return mention.date();
  }

  /// Whether it is told as a fact, so that its date is not a plan.
  public boolean isReported() {
    return mention.modality() == Modality.HAPPENED || mention.modality() == Modality.ONGOING;
  }

  /// Whether it is told as what came about, or did not.
  private boolean isToldAsPast() {
    return isReported() || mention.modality() == Modality.DENIED;
  }

  /// Whether it is told long after: what is remembered of a day is what mattered on it.
  public boolean isRecalled() {
    Integer published = Windows.published(mention);
    Integer end = window.end();
    return isToldAsPast() && published != null && end != null && published - end >= RECALLED;
  }

  /// Whether one may be the other told in another word: an act of diplomacy that is recalled, or
  /// planned, is a meeting to one and an accord to another.
  public boolean mayBeMistakenFor(Happening other) {
    boolean acts = traits.isAct() && other.traits.isAct() && !isVoice && !other.isVoice;
    return acts
        && !sharesArticle(other)
        && (sharesPlatform(other) || isRecalled() || other.isRecalled());
  }

  /// Whether it is told as done on one day.
  public boolean isDone() {
    return isReported() && window.isExact();
  }

  /// Whether it went on so long that it was a row of gatherings, not one.
  public boolean isSeries() {
    FuzzyDate date = mention.date();
    return isReported()
        && isGathering()
        && date != null
        && date.isInterval()
        && (window.length() > COMPARABLE || isOpenSinceMonth(date));
  }

  private boolean isOpenSinceMonth(FuzzyDate date) {
    return date.isOpenEnd() && !window.isExact();
  }

  /// Whether both stand in one sentence, and so tell two happenings.
  public boolean sharesSentence(Happening other) {
    return sharesArticle(other)
        && mention.evidence().start() < other.mention.evidence().end()
        && other.mention.evidence().start() < mention.evidence().end();
  }

  /// Whether both are on one platform.
  public boolean sharesPlatform(Happening other) {
    return mention.platform() != null && mention.platform().equals(other.mention.platform());
  }

  /// Whether both are the same round of one platform.
  public boolean sharesRound(Happening other) {
    Integer round = toldRound();
    return sharesPlatform(other) && round != null && round.equals(other.toldRound());
  }

  /// What is planned beside a known meeting need not be a part of it.
  @Nullable Integer toldRound() {
    return isReported() ? round() : mention.round();
  }

  /// The number of its round: as told, or that of the known meeting on its days.
  public @Nullable Integer round() {
    Integer told = mention.round();
    return told != null || mention.platform() == null ? told : track().round();
  }

  /// Whether both types may tell one happening; one that says nothing may tell whatever else is
  /// told of its platform.
  public boolean isKin(Happening other) {
    return kin().equals(other.kin())
        || (isVague() || other.isVague()) && (sharesPlatform(other) || sharesTrack(other));
  }

  /// Whether its type says nothing.
  public boolean isVague() {
    return kin().equals(ANY);
  }

  private boolean sharesTrack(Happening other) {
    return mayBeOn(other.platform()) || other.mayBeOn(platform());
  }

  /// Whether a platform may be the one that it does not name; asked for most pairs, of which most
  /// have none.
  private boolean mayBeOn(String track) {
    return !track.isEmpty() && tracks().contains(track);
  }

  public boolean isGathering() {
    return kin().equals(GATHERING);
  }

  /// Whether the gathering itself is told, not what came of it.
  public boolean isTalks() {
    return isGathering() && traits.family().equals(TALKS);
  }

  /// Whether talks are told with the place where they are held.
  public boolean isPlacedTalks() {
    return mention.place() != null && isTalks();
  }

  public boolean sharesArticle(Happening other) {
    return mention.articleId().equals(other.mention.articleId());
  }

  /// Whether one names the platform, and the other tells talks where that platform usually meets.
  public boolean sharesVenue(Happening other) {
    return isKin(other)
        && !isVoice
        && !other.isVoice
        && (isTalks() && mayBeOn(other.platform()) || other.isTalks() && other.mayBeOn(platform()));
  }

  /// Whether both may be of one gathering of a track, which only one of them need name.
  public boolean mayBeOfOneTrack(Happening other) {
    return mayShareGathering(other) || sharesVenue(other);
  }

  private String platform() {
    return mention.platform() == null ? "" : mention.platform();
  }

  public boolean isFamily(Happening other) {
    return traits.family().equals(other.traits.family());
  }

  /// Whether both may be parts or tellings of one gathering: what a single party says there, or
  /// before it, has a place of its own.
  public boolean mayShareGathering(Happening other) {
    return sharesPlatform(other) && isKin(other) && !isVoice && !other.isVoice;
  }
}
