package org.parley.archive.format;

/// A document that cannot be read; the message is one clear sentence for the person who brought it.
public final class IllegibleException extends Exception {

  private static final long serialVersionUID = 1L;

  IllegibleException(String reason) {
    super(reason);
  }

  /// The sentence.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
