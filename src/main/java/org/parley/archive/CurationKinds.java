package org.parley.archive;

/// Kinds of curation acts about articles.
final class CurationKinds {

  /// The publication date was set (`published`, empty for unknown).
  static final String REDATE = "redate";

  /// The article was removed.
  static final String REMOVE = "remove";

  /// A removed article was brought back, or came in again.
  static final String RESTORE = "restore";

  private CurationKinds() {}
}
