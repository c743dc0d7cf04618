package org.parley.archive.intake;

import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;

/// What reading one document, or one line of it, gave.
public sealed interface Reading {

  /// What the person called it: a file, or a line of a file.
  String name();

  /// An article.
  ///
  /// @param remark what a person should know about the document it stands in, one clear sentence;
  ///   `null` for nothing
  record Legible(String name, NewArticle article, @Nullable String remark) implements Reading {

    /// An article there is nothing to say about.
    public Legible(String name, NewArticle article) {
      this(name, article, null);
    }
  }

  /// Nothing that could be used.
  ///
  /// @param reason one clear sentence
  record Illegible(String name, String reason) implements Reading {}
}
