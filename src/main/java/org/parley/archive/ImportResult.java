package org.parley.archive;

/// What became of one article brought in.
public sealed interface ImportResult {

  /// It is new and safely stored.
  record Added(String id) implements ImportResult {}

  /// The archive has this text already.
  record AlreadyKnown(String id) implements ImportResult {}

  /// It could not be taken.
  ///
  /// @param name what the person called it: a file, a line of a file, a title
  /// @param reason one clear sentence
  record Refused(String name, String reason) implements ImportResult {}
}
