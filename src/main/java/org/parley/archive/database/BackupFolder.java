package org.parley.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of backups, newest first; their names begin with the time they were made.
record BackupFolder(Path folder) {

  /// More would only fill the disk: what matters most is in the archive folder anyway.
  private static final int MOST = 5;

  static BackupFolder of(Path data) {
    return new BackupFolder(data.resolve("backups"));
  }

  List<Path> backups() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  Optional<Path> newest() throws IOException {
    return backups().stream().findFirst();
  }

  /// Deletes all but the newest few.
  void tidy() throws IOException {
    for (Path old : backups().stream().skip(MOST).toList()) {
      Files.deleteIfExists(old);
    }
  }
}
