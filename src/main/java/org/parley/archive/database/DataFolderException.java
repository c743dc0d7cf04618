package org.parley.archive.database;

import java.nio.file.Path;

/// The data folder cannot be used.
final class DataFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFolderException(Path folder) {
    super("The data folder " + folder + " cannot be written.");
  }
}
