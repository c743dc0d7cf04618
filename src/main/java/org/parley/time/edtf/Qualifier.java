package org.parley.time.edtf;

/// How sure the source is of a date.
public enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String mark;

  Qualifier(String mark) {
    this.mark = mark;
  }

  String mark() {
    return mark;
  }

  public boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  public boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  static Qualifier of(char mark) {
    return switch (mark) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
