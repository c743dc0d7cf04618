package org.parley.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
  }

  /// The lexicon that comes with Parley; read once.
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /// The lexicon in a folder.
  ///
  /// @throws LexiconProblem when an entry is bad: `file:line: what is wrong`
  public static Lexicon from(Path folder) {
    return read(name -> DataFile.file(folder.resolve(name)));
  }

  private static Lexicon read(Function<String, DataFile> files) {
    LexiconReader reader = new LexiconReader();
    reader.read(files);
    return new Lexicon(reader);
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
    for (NameMatch match : found) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(match.span()))) {
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
