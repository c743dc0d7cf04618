package org.parley.archive.intake;

/// A field of an article cannot be used.
public final class BadFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;

  BadFieldException(String field, String reason) {
    super(reason);
    this.field = field;
  }

  /// Its name.
  public String field() {
    return field;
  }

  /// One clear sentence for the person who brought the article.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
