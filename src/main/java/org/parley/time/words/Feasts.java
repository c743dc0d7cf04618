package org.parley.time.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.text.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/// The named days of `data/time/holidays.yaml`.
public final class Feasts {

  private static final Set<String> RULES =
      Set.of("fixed", "weekday", "easter", "orthodox-easter", "hijri", "nowruz");

  private final Map<String, Feast> byName = new HashMap<>();
  private final Lexemes<String> words = new Lexemes<>();

  /// Loads them and makes their words known to the vocabulary.
  public static Feasts load(Vocabulary vocabulary) {
    YamlFile file = YamlFile.resource("data/time/holidays.yaml");
    Feasts feasts = new Feasts();
    file.entries().forEach(node -> feasts.add(file, node, vocabulary));
    return feasts;
  }

  private void add(YamlFile file, Node node, Vocabulary vocabulary) {
    Map<String, Node> entry = file.mapping(node);
    for (String key : new String[] {"name", "words"}) {
      if (!entry.containsKey(key)) {
        throw file.problem(node, key + " is missing");
      }
    }
    String name = file.scalar(Objects.requireNonNull(entry.get("name")));
    Map.Entry<String, Node> rule =
        entry.entrySet().stream()
            .filter(e -> RULES.contains(e.getKey()))
            .findFirst()
            .orElseThrow(() -> file.problem(node, "no rule for " + name));
    Node days = entry.get("days");
    byName.put(
        name,
        FeastRule.read(file, rule.getKey(), rule.getValue())
            .lasting(days == null ? 1 : file.number(days)));
    file.list(Objects.requireNonNull(entry.get("words")))
        .forEach(word -> words.add(vocabulary, file.scalar(word), name));
  }

  /// The words of the named days, each with its name.
  public Lexemes<String> words() {
    return words;
  }

  /// The named day.
  public Feast get(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /// A named day that can be found in any year.
  ///
  /// @param days how many days it lasts
  /// @param isApproximate whether the calendar only comes near it
  public record Feast(FeastRule rule, int days, boolean isApproximate) {

    /// Its first day in a year.
    ///
    /// @throws java.time.DateTimeException when its calendar is not known for that year
    public LocalDate in(int year) {
      return rule.in(year);
    }
  }
}
