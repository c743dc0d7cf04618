package org.parley.archive.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one line that the data folder cannot be used.
final class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DataFolderException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Make it writable, or start with another one: PARLEY_DATA=/path/to/folder ./parley",
        cause);
  }
}
