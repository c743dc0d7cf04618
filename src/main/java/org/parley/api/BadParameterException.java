package org.parley.api;

/// A parameter of a request cannot be used; the message is one clear sentence.
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  public BadParameterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /// Its name.
  public String parameter() {
    return parameter;
  }
}
