package org.parley.api.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
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

  private static NewArticle read(JsonNode fields) {
    checkNames(fields, FIELDS);
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

  /// The new publication date that a request brings; `null` for unknown.
  ///
  /// @throws BadParameterException naming the field that cannot be used or is missing
  static @Nullable LocalDate readDate(JsonNode fields) {
    checkNames(fields, List.of("published"));
    if (!fields.has("published")) {
      throw new BadParameterException(
          "published", "“published” must be there: a day, or null for an unknown one");
    }
    return day(field(fields, "published"));
  }

  /// A misspelt name must not pass for a missing one.
  private static void checkNames(JsonNode fields, List<String> known) {
    if (!fields.isObject()) {
      throw new BadParameterException("body", "It must be a JSON object");
    }
    Set<String> unknown = new TreeSet<>(fields.propertyNames());
    known.forEach(unknown::remove);
    unknown.stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadParameterException(
                  name, "There is no field “" + name + "” here, only " + String.join(", ", known));
            });
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
