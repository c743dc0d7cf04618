package org.parley.archive.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The file of the database, while nothing has it open.
public final class DatabaseFile {

  private static final String NAME = "parley.mv.db";

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  private final Path file;

  /// The database in a data folder.
  public DatabaseFile(Path data) {
    file = data.resolve(NAME);
  }

  boolean exists() {
    return Files.exists(file);
  }

  /// Whether a running Parley has it open.
  public boolean isInUse() throws IOException {
    if (!exists()) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /// Gives the file another name beside the old one.
  ///
  /// @return the new name
  Path setAside(String why) throws IOException {
    Path aside =
        file.resolveSibling("parley-" + why + "-" + STAMP.format(LocalDateTime.now()) + ".mv.db");
    return Files.move(file, aside);
  }

  /// Puts a backup in the place of the file.
  void restore(Path zip) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().endsWith(NAME)) {
          Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
