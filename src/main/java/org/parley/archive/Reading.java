package org.parley.archive;

/// What reading one document, or one line of it, gave.
public sealed interface Reading {

  /// What the person called it: a file, or a line of a file.
  String name();

  /// An article.
  record Legible(String name, NewArticle article) implements Reading {}

  /// Nothing that could be used.
  ///
  /// @param reason one clear sentence
  record Illegible(String name, String reason) implements Reading {}
}
