package org.parley.time.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/// The words of `data/time/vocabulary.yaml` and `cues.yaml`. Immutable once loaded.
public final class Vocabulary {

  private static final Map<String, Section> SECTIONS =
      Map.ofEntries(
          Map.entry("months", (file, word, node) -> word.month = file.number(node)),
          Map.entry("weekdays", (file, word, node) -> word.weekday = file.number(node)),
          Map.entry("weekday-plurals", plural((file, word, n) -> word.weekday = file.number(n))),
          Map.entry("units", (file, word, node) -> word.unit = unit(file, node)),
          Map.entry("unit-plurals", plural((file, word, node) -> word.unit = unit(file, node))),
          Map.entry("cardinals", (file, word, node) -> word.cardinal = file.number(node)),
          Map.entry("ordinals", (file, word, node) -> word.ordinal = file.number(node)),
          Map.entry("seasons", (file, word, node) -> word.season = file.number(node)),
          Map.entry("season-plurals", plural((file, word, n) -> word.season = file.number(n))),
          Map.entry("day-parts", (file, word, node) -> word.part = file.scalar(node)),
          Map.entry("day-part-plurals", plural((file, word, n) -> word.part = file.scalar(n))),
          Map.entry("day-words", (file, word, node) -> word.dayShift = file.number(node)),
          Map.entry("decade-words", (file, word, node) -> word.decade = file.number(node)),
          Map.entry("frequencies", (file, word, node) -> word.frequency = file.scalar(node)),
          Map.entry("zones", (file, word, node) -> word.zone = file.scalar(node)));

  private final Map<String, Word> words = new HashMap<>();

  @FunctionalInterface
  private interface Section {
    void fill(YamlFile file, Word word, Node value);
  }

  private static Section plural(Section section) {
    return (file, word, node) -> {
      word.plural = true;
      section.fill(file, word, node);
    };
  }

  private static Unit unit(YamlFile file, Node node) {
    return file.constant(Unit.class, node, file.scalar(node));
  }

  /// Loads the vocabulary of `data/time`.
  public static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.addAll(YamlFile.resource("data/time/vocabulary.yaml"));
    vocabulary.addAll(YamlFile.resource("data/time/cues.yaml"));
    return vocabulary;
  }

  /// Adds every section of a file.
  ///
  /// @throws org.parley.text.DataProblem naming file and line of a bad entry
  public void addAll(YamlFile file) {
    file.sections()
        .forEach(
            (name, section) -> {
              if (name.equals("roles")) {
                addRoles(file, section);
              } else {
                addWords(file, name, section);
              }
            });
  }

  private void addRoles(YamlFile file, Node section) {
    file.mapping(section)
        .forEach(
            (name, list) -> {
              Role role = file.constant(Role.class, list, name);
              file.list(list).forEach(node -> at(file.scalar(node)).add(role));
            });
  }

  private void addWords(YamlFile file, String name, Node section) {
    Section kind = SECTIONS.get(name);
    if (kind == null) {
      throw file.problem(section, "unknown section " + name);
    }
    file.mapping(section).forEach((word, value) -> kind.fill(file, at(word), value));
  }

  /// The word, made when it is new. For loading only.
  public Word at(String text) {
    return words.computeIfAbsent(text, Word::new);
  }

  /// What is known about a word in lower case, or `null`.
  public @Nullable Word find(String lower) {
    return words.get(lower);
  }
}
