package org.parley.lexicon;

import java.nio.file.Path;
import java.util.List;
import org.parley.text.YamlFile;

/// A YAML file of keyed entries.
public final class DataFile {

  private final String name;
  private final List<DataEntry> entries;

  private DataFile(YamlFile yaml) {
    name = yaml.name();
    entries =
        yaml.tuples().stream()
            .map(entry -> new DataEntry(yaml, entry.getKeyNode(), entry.getValueNode()))
            .toList();
  }

  /// Reads a class-path resource.
  ///
  /// @throws org.parley.text.DataProblem when it is missing or no YAML
  public static DataFile resource(String path) {
    return new DataFile(YamlFile.resource(path));
  }

  /// Reads a file of a folder.
  ///
  /// @throws org.parley.text.DataProblem when it is missing or no YAML
  public static DataFile file(Path path) {
    return new DataFile(YamlFile.file(path));
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
