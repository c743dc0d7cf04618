package org.parley.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.DataProblem;
import org.parley.text.YamlFile;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One entry of a [DataFile]: a key with fields, a list or a text. Asking for a field marks it as
/// known; [#done()] complains about all others.
public final class DataEntry {

  private final YamlFile file;
  private final Node key;
  private final Node value;
  private final Map<String, Node> fields;
  private final Set<String> asked = new HashSet<>();

  DataEntry(YamlFile file, Node key, Node value) {
    this.file = file;
    this.key = key;
    this.value = value;
    fields = value instanceof MappingNode ? file.mapping(value) : Map.of();
  }

  /// Its key.
  public String key() {
    return file.scalar(key);
  }

  /// The whole value as a list of texts.
  public List<String> texts() {
    return file.texts(value);
  }

  /// A text that must be there.
  public String text(String field) {
    String text = optional(field);
    if (text == null || text.isBlank()) {
      throw problem("‘" + key() + "’ needs " + field);
    }
    return text;
  }

  /// A text that may be missing.
  public @Nullable String optional(String field) {
    asked.add(field);
    Node node = fields.get(field);
    return node == null ? null : file.scalar(node);
  }

  /// A count that may be missing; then it is 0.
  int number(String field) {
    String text = optional(field);
    try {
      return text == null ? 0 : Integer.parseUnsignedInt(text);
    } catch (NumberFormatException notNumber) {
      throw problem("‘" + key() + "’ needs a number as " + field);
    }
  }

  /// A list that may be missing; then it is empty.
  public List<String> list(String field) {
    asked.add(field);
    Node node = fields.get(field);
    return node == null ? List.of() : file.texts(node);
  }

  /// A pair of numbers: degrees north and east.
  public double[] coordinates(String field) {
    List<String> parts = list(field);
    try {
      double north = Double.parseDouble(parts.get(0));
      double east = Double.parseDouble(parts.get(1));
      if (parts.size() == 2 && Math.abs(north) <= 90 && Math.abs(east) <= 180) {
        return new double[] {north, east};
      }
    } catch (NumberFormatException | IndexOutOfBoundsException notNumbers) {
      throw problem("‘" + key() + "’ needs " + field + ": [latitude, longitude]");
    }
    throw problem("‘" + key() + "’: " + parts + " is no place on earth");
  }

  /// Ends the reading of this entry.
  public void done() {
    if (!(value instanceof MappingNode)) {
      throw problem("‘" + key() + "’ needs fields: {…}");
    }
    for (String field : fields.keySet()) {
      if (!asked.contains(field)) {
        throw problem("‘" + key() + "’ has the unknown field ‘" + field + "’");
      }
    }
  }

  /// A complaint about this entry.
  public DataProblem problem(String what) {
    return file.problem(key, what);
  }
}
