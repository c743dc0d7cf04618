package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.names.Word;

/// Reads the files of a lexicon into its lists, and checks that they fit together.
final class LexiconReader {

  /// ISO 3166, and the code that Kosovo is given until it has one.
  private static final Set<String> COUNTRIES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toSet());

  final List<Actor> actors = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Platform> platforms = new ArrayList<>();
  final List<EventType> types = new ArrayList<>();
  final Map<String, List<String>> titles = new HashMap<>();
  final List<String> conflictStates = new ArrayList<>();
  final Map<String, String> capitals = new HashMap<>();
  final Map<String, String> stateByIso = new HashMap<>();
  final NamesBuilder names;

  private final Map<String, DataEntry> known = new HashMap<>();
  private final Set<String> placeIds = new HashSet<>();
  private final List<Runnable> checks = new ArrayList<>();

  /// Reads every file, got by its name.
  LexiconReader(Function<String, DataFile> files) {
    files.apply("titles.yaml").entries().forEach(e -> titles.put(e.key(), e.texts()));
    names = new NamesBuilder(titles.values(), new WordLists(files.apply("words.yaml")));
    files.apply("states.yaml").entries().forEach(this::state);
    files.apply("organisations.yaml").entries().forEach(e -> body(e, Actor.Kind.ORGANISATION));
    files.apply("groups.yaml").entries().forEach(e -> body(e, Actor.Kind.GROUP));
    files.apply("persons.yaml").entries().forEach(this::person);
    files.apply("places.yaml").entries().forEach(this::place);
    files.apply("platforms.yaml").entries().forEach(this::platform);
    files.apply("types.yaml").entries().forEach(this::type);
    checks.forEach(Runnable::run);
  }

  private void state(DataEntry entry) {
    String iso = entry.text("iso");
    if (!COUNTRIES.contains(iso)) {
      throw entry.problem("‘" + iso + "’ is no ISO 3166 country code");
    }
    String given = entry.optional("name");
    String name = given == null ? Locale.of("", iso).getDisplayCountry(Locale.ENGLISH) : given;
    List<String> aliases = entry.list("aliases");
    double[] at = entry.coordinates("at");
    Actor actor = new Actor(entry.key(), name, Actor.Kind.STATE, aliases, null);
    Place place = new Place(entry.key(), name, aliases, iso, at[0], at[1]);
    names.state(actor, entry.list("demonyms"), entry.optional("capital"), entry.list("metonyms"));
    if ("yes".equals(entry.optional("conflict"))) {
      conflictStates.add(actor.id());
    }
    add(entry, actor);
    stateByIso.put(iso, actor.id());
    placeIds.add(place.id());
    places.add(place);
    entry.done();
  }

  private void body(DataEntry entry, Actor.Kind kind) {
    String role = entry.optional("role");
    Actor actor =
        new Actor(
            entry.key(),
            entry.text("name"),
            kind,
            entry.list("aliases"),
            reference(entry, "of"),
            null,
            role == null ? "OTH" : role,
            entry.optional("from"));
    names.body(actor);
    List<String> called = entry.list("called");
    String here = reference(entry, "here");
    if (called.isEmpty() == (here != null)) {
      throw entry.problem("‘" + entry.key() + "’ needs `called` and `here` together");
    }
    if (here != null) {
      names.local(actor, here, called);
    }
    add(entry, actor);
    entry.done();
  }

  private void person(DataEntry entry) {
    Actor actor =
        new Actor(
            entry.key(),
            entry.text("name"),
            Actor.Kind.PERSON,
            entry.list("aliases"),
            reference(entry, "of"),
            entry.optional("office"),
            "GOV",
            null);
    names.person(actor, entry.optional("last"), "no".equals(entry.optional("alone")));
    add(entry, actor);
    entry.done();
  }

  private void place(DataEntry entry) {
    double[] at = entry.coordinates("at");
    String country = entry.optional("in");
    if (country != null && !COUNTRIES.contains(country)) {
      throw entry.problem("‘" + country + "’ is no ISO 3166 country code");
    }
    Place place =
        new Place(entry.key(), entry.text("name"), entry.list("aliases"), country, at[0], at[1]);
    if (known.containsKey(place.id())) {
      throw entry.problem("‘" + place.id() + "’ is already an actor");
    }
    if ("yes".equals(entry.optional("capital")) && country != null) {
      capitals.put(country, place.id());
    }
    names.place(place);
    placeIds.add(place.id());
    places.add(place);
    entry.done();
  }

  private void platform(DataEntry entry) {
    Platform platform =
        new Platform(
            entry.key(),
            entry.text("name"),
            entry.list("aliases"),
            entry.list("sponsors"),
            entry.list("about"),
            reference(entry, "body"),
            entry.list("venue"),
            entry.list("city"),
            entry.list("heads"),
            entry.list("rounds"),
            entry.list("envoys"),
            entry.list("held").stream().map(text -> meeting(entry, text)).toList(),
            entry.optional("from"),
            entry.optional("to"),
            entry.number("hue"));
    platform.sponsors().forEach(id -> checkActor(entry, id));
    platform.about().forEach(id -> checkActor(entry, id));
    platform.envoys().forEach(id -> checkActor(entry, id));
    platform.venues().forEach(id -> checkPlace(entry, id));
    platform.held().stream()
        .map(Meeting::place)
        .filter(Objects::nonNull)
        .forEach(id -> checkPlace(entry, id));
    names.platform(platform);
    platforms.add(platform);
    entry.done();
  }

  private static Meeting meeting(DataEntry entry, String text) {
    try {
      return Meeting.read(text);
    } catch (IllegalArgumentException form) {
      throw entry.problem("‘" + entry.key() + "’: " + form.getMessage());
    }
  }

  private void type(DataEntry entry) {
    types.add(new EventType(entry.key(), entry.text("label"), entry.text("plover")));
    entry.done();
  }

  private void add(DataEntry entry, Actor actor) {
    if (known.put(actor.id(), entry) != null) {
      throw entry.problem("‘" + actor.id() + "’ is already another actor");
    }
    actors.add(actor);
  }

  private @Nullable String reference(DataEntry entry, String field) {
    String id = entry.optional(field);
    if (id != null) {
      checkActor(entry, id);
    }
    return id;
  }

  private void checkActor(DataEntry entry, String id) {
    checks.add(
        () -> {
          if (!known.containsKey(id)) {
            throw entry.problem("‘" + entry.key() + "’ refers to the unknown actor ‘" + id + "’");
          }
        });
  }

  private void checkPlace(DataEntry entry, String id) {
    checks.add(
        () -> {
          if (!placeIds.contains(id)) {
            throw entry.problem("‘" + entry.key() + "’ refers to the unknown place ‘" + id + "’");
          }
        });
  }

  /// Words before names, plain.
  static Set<String> plainWords(Iterable<List<String>> lists) {
    Set<String> words = new TreeSet<>();
    lists.forEach(l -> l.forEach(t -> Word.of(t).forEach(w -> words.add(w.plain()))));
    return words;
  }
}
