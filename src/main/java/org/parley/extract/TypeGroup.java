package org.parley.extract;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.parley.text.DataProblem;

/// Types of events that one rule treats alike; which they are, and why, stands in
/// `data/events/kinds.yaml`.
///
/// Example: `TypeGroup.GATHERING.has("talk")`.
public enum TypeGroup {
  GATHERING,
  ENCOUNTER,
  CONTACT,
  JOINT,
  ABOUT_MATTER,
  AT_TABLE,
  ON_THE_SPOT,
  AT_TALKS,
  AT_MEETING,
  ON_TRACK,
  SAYING,
  TELLS_THAT,
  SETTLES_THAT,
  SPOKEN,
  INTENT,
  ADDRESSES,
  SPOKEN_FOR,
  TOPIC_FIRST,
  TOPIC_BEHIND,
  COUNCIL_TEXT,
  DRAFT_TEXT,
  AIMS_AGAINST,
  AIMS_TO,
  CAPITAL_AGAINST,
  CAPITAL_ON,
  CAPITAL_TO,
  OFFICE,
  MANDATE,
  RETOLD,
  VIOLENCE,
  UNREST,
  OWNED,
  HANGS_ON_PLACE,
  ON_GROUND,
  ON_GROUND_APART,
  REPORTED,
  OBJECT_IS_PLACE,
  PLACE_TO,
  PLACE_FROM,
  PLACE_OVER,
  NO_PLACE,
  OCCASION,
  COUNTED;

  private static final Map<TypeGroup, Set<String>> TYPES =
      read(
          DataFile.resource("data/events/kinds.yaml"),
          DataFile.resource("data/lexicon/types.yaml"));

  /// Whether events of that type belong here.
  public boolean has(String type) {
    return TYPES.getOrDefault(this, Set.of()).contains(type);
  }

  static Map<TypeGroup, Set<String>> read(DataFile kinds, DataFile types) {
    Set<String> known =
        types.entries().stream().map(DataEntry::key).collect(Collectors.toUnmodifiableSet());
    Map<TypeGroup, Set<String>> read = new EnumMap<>(TypeGroup.class);
    for (DataEntry entry : kinds.entries()) {
      read.put(group(entry), types(entry, known));
    }
    for (TypeGroup group : values()) {
      if (!read.containsKey(group)) {
        throw new DataProblem(kinds.name(), 1, "the group ‘" + group.key() + "’ is missing");
      }
    }
    return read;
  }

  private static TypeGroup group(DataEntry entry) {
    return Stream.of(values())
        .filter(group -> group.key().equals(entry.key()))
        .findFirst()
        .orElseThrow(() -> entry.problem("no rule asks for the group ‘" + entry.key() + "’"));
  }

  private static Set<String> types(DataEntry entry, Set<String> known) {
    for (String type : entry.texts()) {
      if (!known.contains(type)) {
        throw entry.problem("‘" + entry.key() + "’: ‘" + type + "’ is no event type");
      }
    }
    return Set.copyOf(entry.texts());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
