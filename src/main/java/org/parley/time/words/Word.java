package org.parley.time.words;

import org.jspecify.annotations.Nullable;

/// Everything the vocabulary knows about one word. Filled while loading, then never changed.
public final class Word {

  private static final int ROLES = Role.values().length;

  /// A word outside the vocabulary.
  public static final Word UNKNOWN = new Word("");

  final String text;
  int month;
  int weekday;
  @Nullable Unit unit;
  boolean plural;
  int cardinal = -1;
  int ordinal;
  int season;
  @Nullable String part;
  @Nullable Integer dayShift;
  int decade;
  @Nullable String frequency;
  @Nullable String zone;
  private final boolean[] roles = new boolean[ROLES];

  Word(String text) {
    this.text = text;
  }

  void add(Role role) {
    roles[role.ordinal()] = true;
  }

  /// The word in lower case; empty for unknown words.
  public String text() {
    return text;
  }

  /// 1 to 12, or 0.
  public int month() {
    return month;
  }

  /// 1 (Monday) to 7, or 0.
  public int weekday() {
    return weekday;
  }

  /// The unit, or `null`.
  public @Nullable Unit unit() {
    return unit;
  }

  /// Whether the word is a plural.
  public boolean isPlural() {
    return plural;
  }

  /// The number, or -1.
  public int cardinal() {
    return cardinal;
  }

  /// The place in a row, or 0.
  public int ordinal() {
    return ordinal;
  }

  /// EDTF season code, or 0.
  public int season() {
    return season;
  }

  /// TIMEX3 code of a part of the day, or `null`.
  public @Nullable String part() {
    return part;
  }

  /// Days from today, or `null`.
  public @Nullable Integer dayShift() {
    return dayShift;
  }

  /// 20 to 90 for “twenties” to “nineties”, 100 for “noughties”, or 0.
  public int decade() {
    return decade;
  }

  /// TIMEX3 value of a set word, or `null`.
  public @Nullable String frequency() {
    return frequency;
  }

  /// Suffix of a zone's clock times, or `null` when it is no zone.
  public @Nullable String zone() {
    return zone;
  }

  /// Whether the word can play the role.
  public boolean can(Role role) {
    return roles[role.ordinal()];
  }
}
