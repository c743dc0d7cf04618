package org.parley.cli.database;

import java.nio.file.Path;
import java.util.Optional;

/// The data folder as the settings name it, before anything is started.
final class DataFolder {

  private DataFolder() {}

  static Path path() {
    String home = System.getProperty("parley.home", ".");
    return Optional.ofNullable(System.getProperty("parley.data"))
        .or(() -> Optional.ofNullable(System.getenv("PARLEY_DATA")))
        .map(Path::of)
        .orElse(Path.of(home, "data", "db"));
  }
}
