package org.parley.ui.add;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.ImportResult;

/// What became of one file or pasted text; a file of JSON lines holds many articles.
///
/// @param name what the person called it
/// @param results one for each article in it
/// @param note what else is to be known about it, in a sentence
record Outcome(String name, List<ImportResult> results, @Nullable String note) {

  Outcome(String name, List<ImportResult> results) {
    this(name, results, null);
  }

  /// Something that could not be taken at all.
  static Outcome refused(String name, String reason) {
    return new Outcome(name, List.of(new ImportResult.Refused(name, reason)));
  }

  /// Identifiers of the articles that are new.
  List<String> added() {
    return results.stream()
        .filter(ImportResult.Added.class::isInstance)
        .map(result -> ((ImportResult.Added) result).id())
        .toList();
  }

  /// Identifiers of the articles that were there before.
  List<String> known() {
    return results.stream()
        .filter(ImportResult.AlreadyKnown.class::isInstance)
        .map(result -> ((ImportResult.AlreadyKnown) result).id())
        .toList();
  }

  /// What could not be taken, with reasons.
  List<ImportResult.Refused> refused() {
    return results.stream()
        .filter(ImportResult.Refused.class::isInstance)
        .map(ImportResult.Refused.class::cast)
        .toList();
  }
}
