package org.parley.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.lexicon.names.NameIndex;
import org.parley.lexicon.names.PersonIndex;
import org.parley.lexicon.names.Word;

/// Everything known before reading. Immutable and thread-safe.
///
/// Example: `Lexicon.standard().match("Sergei Lavrov in Geneva")` finds the person `sergey-lavrov`
/// and the place `geneva`.
public final class Lexicon {

  private final List<Actor> actors;
  private final List<Platform> platforms;
  private final List<Place> places;
  private final List<EventType> types;
  private final Map<String, List<String>> titles;
  private final List<String> conflictStates;
  private final NameIndex names;
  private final PersonIndex persons;
  private final Map<String, Actor> actorById = new HashMap<>();
  private final Map<String, Platform> platformById = new HashMap<>();
  private final Map<String, Place> placeById = new HashMap<>();
  private final Map<String, String> placeByName = new HashMap<>();
  private final Map<String, String> capitals;
  private final Map<String, String> stateByIso;
  private final Map<String, Map<String, String>> locals;
  private final Map<String, String> homes;
  private final Map<String, List<String>> platformNames = new ConcurrentHashMap<>();

  private Lexicon(LexiconReader read) {
    actors = read.actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
    platforms = List.copyOf(read.platforms);
    places = List.copyOf(read.places);
    types = List.copyOf(read.types);
    titles = Map.copyOf(read.titles);
    conflictStates = List.copyOf(read.conflictStates);
    names = read.names.names;
    persons = read.names.persons;
    actors.forEach(a -> actorById.put(a.id(), a));
    platforms.forEach(p -> platformById.put(p.id(), p));
    places.forEach(p -> placeById.put(p.id(), p));
    capitals = Map.copyOf(read.capitals);
    stateByIso = Map.copyOf(read.stateByIso);
    locals = Map.copyOf(read.names.locals);
    Map<String, String> known = new HashMap<>();
    locals.values().forEach(byState -> byState.forEach((state, actor) -> known.put(actor, state)));
    homes = Map.copyOf(known);
    places.forEach(p -> p.aliases().forEach(alias -> placeByName.putIfAbsent(alias, p.id())));
    places.forEach(p -> placeByName.put(p.name(), p.id()));
  }

  /// The lexicon that comes with Parley; read once.
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /// The lexicon in a folder.
  ///
  /// @throws org.parley.text.DataProblem when an entry is bad: `file:line: what is wrong`
  public static Lexicon from(Path folder) {
    return read(name -> DataFile.file(folder.resolve(name)));
  }

  private static Lexicon read(Function<String, DataFile> files) {
    return new Lexicon(new LexiconReader(files));
  }

  /// All actors, by identifier.
  public List<Actor> actors() {
    return actors;
  }

  /// All platforms in the order of the file.
  public List<Platform> platforms() {
    return platforms;
  }

  /// All places.
  public List<Place> places() {
    return places;
  }

  /// All event types in the order of the file.
  public List<EventType> eventTypes() {
    return types;
  }

  /// The actor with that identifier.
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actorById.get(id));
  }

  /// The platform with that identifier.
  public Optional<Platform> platform(String id) {
    return Optional.ofNullable(platformById.get(id));
  }

  /// The place with that identifier.
  public Optional<Place> place(String id) {
    return Optional.ofNullable(placeById.get(id));
  }

  /// The place of that very name or alias.
  public Optional<Place> placeNamed(String name) {
    return Optional.ofNullable(placeByName.get(name)).flatMap(this::place);
  }

  /// What a platform is called in running text: its names, the cities that stand for it and the
  /// names of its body, in lower case.
  public List<String> lowerCaseNames(Platform platform) {
    return platformNames.computeIfAbsent(platform.id(), id -> namesOf(platform));
  }

  private List<String> namesOf(Platform platform) {
    Stream<String> body =
        actor(String.valueOf(platform.body())).stream()
            .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()));
    return Stream.of(
            Stream.of(platform.name()),
            platform.aliases().stream(),
            platform.cities().stream(),
            body)
        .flatMap(names -> names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The seat of government of a state.
  public Optional<Place> capitalOf(String state) {
    return place(state).map(Place::country).map(capitals::get).flatMap(this::place);
  }

  /// The state in which a place lies, or which it is.
  public Optional<Actor> stateOf(String place) {
    return place(place).map(Place::country).map(stateByIso::get).flatMap(this::actor);
  }

  /// The state in whose war a group fights, however it stands to that state: that of “the rebels”.
  public Optional<String> homeOf(String actor) {
    return Optional.ofNullable(homes.get(actor));
  }

  /// The group that words like “the rebels” mean in an article about a state.
  public Optional<Actor> local(String words, String state) {
    return Optional.ofNullable(locals.get(NameIndex.key(Word.of(words))))
        .map(groups -> groups.get(state))
        .flatMap(this::actor);
  }

  /// Identifiers of the states whose conflict this lexicon is about: plain “government” and
  /// “troops” mean theirs.
  public List<String> conflictStates() {
    return conflictStates;
  }

  /// Words that stand before a person's name: `forms`, `offices` or `ranks`.
  public List<String> titles(String kind) {
    return titles.getOrDefault(kind, List.of());
  }

  /// The names in a text, left to right, never overlapping: of two that overlap the longer counts.
  /// The whole text matters, because a last name means the person named in full before.
  public List<NameMatch> match(String text) {
    List<Word> words = Word.of(text);
    List<NameMatch> found = new ArrayList<>(persons.match(text, words));
    found.addAll(names.match(text, words));
    found.sort(Comparator.comparingInt((NameMatch m) -> -m.span().length()));
    List<NameMatch> kept = new ArrayList<>();
    BitSet taken = new BitSet(text.length());
    for (NameMatch match : found) {
      int next = taken.nextSetBit(match.span().start());
      if (next < 0 || next >= match.span().end()) {
        taken.set(match.span().start(), match.span().end());
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparing(NameMatch::span));
    return kept;
  }

  private static final class Standard {
    private static final Lexicon LEXICON = read(name -> DataFile.resource("data/lexicon/" + name));
  }
}
