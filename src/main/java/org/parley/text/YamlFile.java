package org.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A file of `data` in YAML that remembers its lines, so that every complaint can name one. All
/// values are text: “no” is a word and no truth value.
///
/// Example: `YamlFile.resource("data/time/hijri.yaml").sections()` gives the words of each month. A
/// node that is not what is asked for is refused with a [DataProblem].
public final class YamlFile {

  private final String name;
  private final @Nullable Node root;

  private YamlFile(String name, @Nullable Node root) {
    this.name = name;
    this.root = root;
  }

  /// Reads a class-path resource.
  public static YamlFile resource(String path) {
    InputStream in = YamlFile.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new DataProblem(path, 1, "the file is missing");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return parse(path, reader);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// Reads a file of a folder.
  public static YamlFile file(Path path) {
    if (!Files.isReadable(path)) {
      throw new DataProblem(path.toString(), 1, "the file is missing");
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      return parse(path.toString(), reader);
    } catch (IOException problem) {
      throw new DataProblem(path.toString(), 1, "cannot be read as UTF-8");
    }
  }

  /// Reads YAML from anywhere, for messages under the given name.
  public static YamlFile parse(String name, Reader reader) {
    try {
      return new YamlFile(name, new Yaml().compose(reader));
    } catch (MarkedYAMLException problem) {
      int line = problem.getProblemMark() == null ? 1 : problem.getProblemMark().getLine() + 1;
      throw new DataProblem(name, line, problem.getProblem());
    }
  }

  /// Where it was read from.
  public String name() {
    return name;
  }

  /// The top level as a mapping.
  public Map<String, Node> sections() {
    return mapping(top());
  }

  /// The top level as a list.
  public List<Node> entries() {
    return list(top());
  }

  /// The entries of the top level with their keys, in order.
  public List<NodeTuple> tuples() {
    return tuples(top());
  }

  private Node top() {
    if (root == null) {
      throw new DataProblem(name, 1, "the file is empty");
    }
    return root;
  }

  /// A mapping's entries in order.
  public Map<String, Node> mapping(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples(node)) {
      entries.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
    }
    return entries;
  }

  private List<NodeTuple> tuples(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(node, "expected entries of the form `key: …`");
    }
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (!keys.add(key)) {
        throw problem(tuple.getKeyNode(), "‘" + key + "’ stands here twice");
      }
    }
    return mapping.getValue();
  }

  /// A list's entries.
  public List<Node> list(Node node) {
    if (!(node instanceof SequenceNode list)) {
      throw problem(node, "expected a list in [ ]");
    }
    return list.getValue();
  }

  /// The list under a name of the top level, as texts.
  public List<String> texts(String section) {
    Node list = sections().get(section);
    if (list == null) {
      throw new DataProblem(name, 1, "there is no list ‘" + section + "’");
    }
    return texts(list);
  }

  /// A list's entries as texts.
  public List<String> texts(Node node) {
    return list(node).stream().map(this::scalar).toList();
  }

  /// A single value's text.
  public String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw problem(node, "expected plain text");
    }
    return scalar.getValue();
  }

  /// A single whole number.
  public int number(Node node) {
    try {
      return Integer.parseInt(scalar(node));
    } catch (NumberFormatException e) {
      throw problem(node, "expected a number");
    }
  }

  /// One of an enum's names.
  public <E extends Enum<E>> E constant(Class<E> type, Node node, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw problem(node, "no " + type.getSimpleName() + " is called " + name);
    }
  }

  /// A complaint about a node.
  public DataProblem problem(Node node, String what) {
    return new DataProblem(name, node.getStartMark().getLine() + 1, what);
  }
}
