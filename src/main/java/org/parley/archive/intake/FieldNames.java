package org.parley.archive.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/// What the fields of an article are called, and what people call them by mistake.
final class FieldNames {

  /// In the order in which they are told to people.
  static final List<String> ALL =
      List.of(
          "text", "title", "publisher", "source", "published", "basis", "url", "language", "id");

  /// Too short to be told from other words.
  private static final String SHORT = "id";

  /// Letters from which on two of them may be wrong.
  private static final int LONG = 6;

  /// Other names of the same thing, in letters alone.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("date", "published"),
          Map.entry("datepublished", "published"),
          Map.entry("pubdate", "published"),
          Map.entry("publicationdate", "published"),
          Map.entry("publishedat", "published"),
          Map.entry("publisheddate", "published"),
          Map.entry("publishedon", "published"),
          Map.entry("body", "text"),
          Map.entry("content", "text"),
          Map.entry("fulltext", "text"),
          Map.entry("headline", "title"),
          Map.entry("newspaper", "publisher"),
          Map.entry("outlet", "publisher"),
          Map.entry("publishername", "publisher"),
          Map.entry("link", "url"),
          Map.entry("lang", "language"));

  private FieldNames() {}

  /// The field that a name nobody knows seems to stand for; `null` when it seems to be something
  /// else.
  ///
  /// Examples: `publishd` and `pub_date` -> `published`; `author` -> `null`
  static @Nullable String meant(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String other = OTHERS.get(letters);
    if (other != null) {
      return other;
    }
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String field : ALL) {
      int wrong = LevenshteinDistance.getDefaultInstance().apply(letters, field);
      if (!field.equals(SHORT) && wrong < least && wrong <= (field.length() < LONG ? 1 : 2)) {
        nearest = field;
        least = wrong;
      }
    }
    return nearest;
  }
}
