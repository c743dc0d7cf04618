package org.parley.api.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
import org.parley.api.JsonFields;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import tools.jackson.databind.JsonNode;

/// An article as a request brings it.
final class ArticleBody {

  /// As documents write them; of an `id` nothing is kept, but lines of JSON Lines have one.
  private static final List<String> FIELDS =
      List.of(
          "text", "title", "publisher", "source", "published", "basis", "url", "language", "id");

  private ArticleBody() {}

  /// Reads one article or a list of them.
  ///
  /// @throws BadParameterException naming the field that cannot be used, and in a list the article
  static List<NewArticle> readAll(JsonNode body) {
    if (!body.isArray()) {
      return List.of(read(body));
    }
    List<NewArticle> articles = new ArrayList<>();
    for (JsonNode one : body) {
      try {
        articles.add(read(one));
      } catch (BadParameterException e) {
        throw new BadParameterException(
            e.parameter(), "Article " + (articles.size() + 1) + ": " + e.getMessage());
      }
    }
    return articles;
  }

  private static NewArticle read(JsonNode body) {
    JsonFields fields = JsonFields.of(body, FIELDS);
    String text = fields.text("text");
    if (text == null) {
      throw new BadParameterException("text", "The article has no text");
    }
    LocalDate published = day(fields.text("published"));
    String publisher = fields.text("publisher");
    return new NewArticle(
        fields.text("title"),
        publisher == null ? fields.text("source") : publisher,
        fields.text("url"),
        fields.text("language"),
        published,
        basis(published, fields.text("basis")),
        text,
        false);
  }

  /// The new publication date that a request brings; `null` for unknown.
  ///
  /// @throws BadParameterException naming the field that cannot be used or is missing
  static @Nullable LocalDate readDate(JsonNode body) {
    JsonFields fields = JsonFields.of(body, List.of("published"));
    if (!fields.has("published")) {
      throw new BadParameterException(
          "published", "“published” must be there: a day, or null for an unknown one");
    }
    return day(fields.text("published"));
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

  private static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null || written.isBlank() ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new BadParameterException(
          "published", "“" + written + "” is not a day of the calendar written as year-month-day");
    }
  }
}
