package org.parley.archive.journal;

/// Kinds of curation acts about articles.
public final class CurationKinds {

  /// The publication date was set (`published`, empty for unknown).
  public static final String REDATE = "redate";

  /// The article was removed.
  public static final String REMOVE = "remove";

  /// A removed article was brought back, or came in again.
  public static final String RESTORE = "restore";

  private CurationKinds() {}
}
