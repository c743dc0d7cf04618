package org.parley.archive.intake;

/// A document that cannot be read; the message is one clear sentence for the person who brought it.
final class IllegibleException extends Exception {

  private static final long serialVersionUID = 1L;

  IllegibleException(String reason) {
    super(reason);
  }

  /// The sentence.
  String reason() {
    return String.valueOf(getMessage());
  }
}
