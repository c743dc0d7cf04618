package org.parley.archive;

/// Kinds of curation acts about articles.
final class CurationKinds {

  /// The publication date was set (`published`, empty for unknown).
  static final String REDATE = "redate";

  private CurationKinds() {}
}
