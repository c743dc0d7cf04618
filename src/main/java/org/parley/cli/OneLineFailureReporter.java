package org.parley.cli;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells why the application could not start in one line on standard error: what is wrong, then the
/// way out. Named in `META-INF/spring.factories`.
public final class OneLineFailureReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println(line(analysis.getDescription(), analysis.getAction()));
  }

  static String line(
      @org.jspecify.annotations.Nullable String description,
      @org.jspecify.annotations.Nullable String action) {
    String what = description == null ? "Parley could not start." : description.strip();
    return (action == null ? what : what + " " + action.strip()).replaceAll("\\s*\\R\\s*", " ");
  }
}
