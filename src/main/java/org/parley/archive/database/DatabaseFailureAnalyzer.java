package org.parley.archive.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one line why the database could not be opened.
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  /// H2: another process has the file open.
  private static final int ALREADY_OPEN = 90020;

  private static final int FILE_CREATION_FAILED = 90062;
  private static final int IO_FAILED = 90028;
  private static final int IO_FAILED_AT = 90031;
  private static final int READ_ONLY = 90097;
  private static final int CORRUPTED = 90030;
  private static final int UNKNOWN_FORMAT = 90048;
  private static final int GENERAL = 50000;

  /// Whether the file opened, but holds no database any more.
  static boolean isDamage(SQLException problem) {
    return switch (problem.getErrorCode()) {
      case CORRUPTED, UNKNOWN_FORMAT, GENERAL -> true;
      default -> false;
    };
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
    return switch (cause.getErrorCode()) {
      case ALREADY_OPEN ->
          new FailureAnalysis(
              "The database is in use by another running Parley.",
              "Stop that one first, or start with another data folder: PARLEY_DATA=/path/to/folder ./parley",
              cause);
      case FILE_CREATION_FAILED, IO_FAILED, IO_FAILED_AT, READ_ONLY ->
          new FailureAnalysis(
              "The data folder cannot be written.",
              "Make it writable, or start with another one: PARLEY_DATA=/path/to/folder ./parley",
              cause);
      case CORRUPTED, UNKNOWN_FORMAT ->
          new FailureAnalysis(
              "The database file is damaged.",
              "Everything can be made again from the archive folder: ./parley rebuild",
              cause);
      default -> null;
    };
  }
}
