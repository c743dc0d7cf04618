package org.parley.api.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import tools.jackson.databind.JsonNode;

/// An article as a request brings it.
final class ArticleBody {

  private ArticleBody() {}

  /// Reads one article.
  ///
  /// @throws BadParameterException naming the field that cannot be used
  static NewArticle read(JsonNode fields) {
    if (!fields.isObject()) {
      throw new BadParameterException("body", "An article is a JSON object");
    }
    String text = field(fields, "text");
    if (text == null) {
      throw new BadParameterException("text", "The article has no text");
    }
    LocalDate published = day(field(fields, "published"));
    String publisher = field(fields, "publisher");
    return new NewArticle(
        field(fields, "title"),
        publisher == null ? field(fields, "source") : publisher,
        field(fields, "url"),
        field(fields, "language"),
        published,
        basis(published, field(fields, "basis")),
        text,
        false);
  }

  /// How the date is known, as whoever sends it says; a date that comes alone is stated.
  private static PublicationBasis basis(@Nullable LocalDate published, @Nullable String said) {
    if (published == null) {
      return PublicationBasis.UNKNOWN;
    }
    return switch (said == null ? "stated" : said) {
      case "stated" -> PublicationBasis.STATED;
      case "metadata" -> PublicationBasis.METADATA;
      case "dateline" -> PublicationBasis.DATELINE;
      case "person" -> PublicationBasis.PERSON;
      default ->
          throw new BadParameterException(
              "basis", "“" + said + "” is none of stated, metadata, dateline, person");
    };
  }

  static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null || written.isBlank() ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new BadParameterException(
          "published", "“" + written + "” is not a day of the calendar written as year-month-day");
    }
  }

  private static @Nullable String field(JsonNode fields, String name) {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new BadParameterException(name, "“" + name + "” must be a text");
    }
    return value.stringValue();
  }
}
