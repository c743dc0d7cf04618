package org.parley.time.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A YAML file of `data/time` on the class path, read with the places of its entries so that a bad
/// one can be named by file and line.
public final class DataFile {

  private final String name;
  private final Node root;

  private DataFile(String name, Node root) {
    this.name = name;
    this.root = root;
  }

  /// Reads `data/time/` + name.
  ///
  /// @throws IllegalStateException when the file is missing or no YAML
  public static DataFile read(String name) {
    String path = "data/time/" + name;
    try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return parse(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads YAML from anywhere, for messages under the given name.
  public static DataFile parse(String name, Reader reader) {
    try {
      return new DataFile(name, new Yaml().compose(reader));
    } catch (YAMLException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  /// The top level as a mapping.
  public Map<String, Node> sections() {
    return mapping(root);
  }

  /// The top level as a list.
  public List<Node> entries() {
    return list(root);
  }

  /// A mapping's entries in order.
  public Map<String, Node> mapping(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(node, "a mapping is expected here");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (entries.put(scalar(tuple.getKeyNode()), tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "stands here twice");
      }
    }
    return entries;
  }

  /// A list's entries.
  public List<Node> list(Node node) {
    if (!(node instanceof SequenceNode list)) {
      throw bad(node, "a list is expected here");
    }
    return list.getValue();
  }

  /// A single value's text.
  public String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw bad(node, "a single value is expected here");
    }
    return scalar.getValue();
  }

  /// A single whole number.
  public int number(Node node) {
    try {
      return Integer.parseInt(scalar(node));
    } catch (NumberFormatException e) {
      throw bad(node, "a number is expected here");
    }
  }

  /// One of an enum's names.
  public <E extends Enum<E>> E constant(Class<E> type, Node node, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw bad(node, "no " + type.getSimpleName() + " is called " + name);
    }
  }

  /// The complaint about a node, with file and line.
  public IllegalStateException bad(Node node, String complaint) {
    int line = node.getStartMark().getLine() + 1;
    return new IllegalStateException(name + ":" + line + ": " + complaint);
  }
}
