package org.parley.archive;

/// How the publication date of an article is known.
public enum PublicationBasis {
  /// Stated beside the text: front matter, or the `published` field of a JSON line.
  STATED,
  /// Found in the metadata of a web page.
  METADATA,
  /// Read from the line in front of the text that says where and when it was written.
  DATELINE,
  /// Typed by a person.
  PERSON,
  /// Not known; dates that need it stay without a year.
  UNKNOWN
}
