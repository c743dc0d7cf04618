package org.parley.explore.filter;

/// A filter says something that cannot be meant; the message is one clear sentence.
public final class BadFilterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  /// Names the parameter that is wrong.
  public BadFilterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /// The parameter that is wrong, for example `from`.
  public String parameter() {
    return parameter;
  }
}
