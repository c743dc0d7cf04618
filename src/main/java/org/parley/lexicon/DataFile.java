package org.parley.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A YAML file of keyed entries that remembers its lines, so that every complaint can name one.
public final class DataFile {

  private final String name;
  private final List<DataEntry> entries;

  private DataFile(String name, List<DataEntry> entries) {
    this.name = name;
    this.entries = entries;
  }

  /// Reads a class-path resource.
  public static DataFile resource(String path) {
    InputStream in = DataFile.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new LexiconProblem(path, 1, "the file is missing");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(path, reader);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// Reads a file of a folder.
  public static DataFile file(Path path) {
    if (!Files.isReadable(path)) {
      throw new LexiconProblem(path.toString(), 1, "the file is missing");
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      return read(path.toString(), reader);
    } catch (IOException problem) {
      throw new LexiconProblem(path.toString(), 1, "cannot be read as UTF-8");
    }
  }

  static DataFile read(String name, Reader reader) {
    try {
      return new DataFile(name, entries(name, new Yaml(options()).compose(reader)));
    } catch (MarkedYAMLException problem) {
      int line = problem.getProblemMark() == null ? 1 : problem.getProblemMark().getLine() + 1;
      throw new LexiconProblem(name, line, problem.getProblem());
    }
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // reported by entries() with the line of the second
    return options;
  }

  private static List<DataEntry> entries(String name, @Nullable Node root) {
    if (!(root instanceof MappingNode mapping)) {
      throw new LexiconProblem(name, 1, "expected entries of the form `key: …`");
    }
    List<DataEntry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = tuple.getKeyNode().getStartMark().getLine() + 1;
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new LexiconProblem(name, line, "the key of an entry must be plain text");
      }
      if (!keys.add(key.getValue())) {
        throw new LexiconProblem(name, line, "‘" + key.getValue() + "’ stands here twice");
      }
      entries.add(new DataEntry(name, line, key.getValue(), tuple.getValueNode()));
    }
    return List.copyOf(entries);
  }

  /// The entries in the order of the file.
  public List<DataEntry> entries() {
    return entries;
  }

  /// Where it was read from.
  public String name() {
    return name;
  }
}
