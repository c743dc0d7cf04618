package org.parley.archive.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import tools.jackson.databind.JsonNode;

/// One article as a JSON object, the same in a line of a file and in a request: `{"text", "title",
/// "publisher", "published", "basis", "url", "language", "id"}`, of which only `text` is needed.
/// `source` is another word for `publisher`; of an `id` nothing is kept.
///
/// A field that seems to be one of these under another name is refused: passed over, it would leave
/// a thousand articles without their dates. All other fields are passed over and named.
///
/// @param unused names of fields that were passed over, in their order
public record JsonArticle(NewArticle article, Set<String> unused) {

  /// Reads an article.
  ///
  /// @throws BadFieldException naming the first field that cannot be used
  public static JsonArticle read(JsonNode fields) throws BadFieldException {
    if (!fields.isObject()) {
      throw new BadFieldException("body", "It is not a JSON object.");
    }
    Set<String> unused = unused(fields);
    String text = text(fields, "text");
    if (text == null) {
      throw new BadFieldException("text", "The article has no text.");
    }
    LocalDate published = published(fields);
    String publisher = written(fields, "publisher");
    return new JsonArticle(
        new NewArticle(
            written(fields, "title"),
            publisher == null ? written(fields, "source") : publisher,
            written(fields, "url"),
            written(fields, "language"),
            published,
            basis(published, written(fields, "basis")),
            text,
            false),
        unused);
  }

  /// Reads the publication date alone; `null` for none.
  ///
  /// @throws BadFieldException when it is no day
  public static @Nullable LocalDate published(JsonNode fields) throws BadFieldException {
    try {
      return PublicationDates.read(text(fields, "published"));
    } catch (IllegibleException e) {
      throw new BadFieldException("published", e.reason());
    }
  }

  /// What to say of fields that were passed over; `null` where there are none.
  ///
  /// Example: `Not used: “author”, “tags”. What is read is text, title, …`
  public static @Nullable String remark(Set<String> unused) {
    return unused.isEmpty()
        ? null
        : "Not used: “%s”. What is read is %s."
            .formatted(String.join("”, “", unused), String.join(", ", FieldNames.ALL));
  }

  private static Set<String> unused(JsonNode fields) throws BadFieldException {
    Set<String> unused = new TreeSet<>(fields.propertyNames());
    FieldNames.ALL.forEach(unused::remove);
    for (String name : unused) {
      String meant = FieldNames.meant(name);
      if (meant != null && !fields.has(meant)) {
        throw new BadFieldException(
            name, "There is no field “%s” here. Call it “%s”.".formatted(name, meant));
      }
    }
    return unused;
  }

  private static @Nullable String text(JsonNode fields, String name) throws BadFieldException {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new BadFieldException(name, "The field “" + name + "” must be a text.");
    }
    return value.stringValue();
  }

  private static @Nullable String written(JsonNode fields, String name) throws BadFieldException {
    String text = text(fields, name);
    return text == null || text.isBlank() ? null : text;
  }

  /// How the date is known, as whoever brings it says; a date that comes alone is stated.
  private static PublicationBasis basis(@Nullable LocalDate published, @Nullable String said)
      throws BadFieldException {
    if (published == null) {
      return PublicationBasis.UNKNOWN;
    }
    return switch (said == null ? "stated" : said) {
      case "stated" -> PublicationBasis.STATED;
      case "metadata" -> PublicationBasis.METADATA;
      case "dateline" -> PublicationBasis.DATELINE;
      case "person" -> PublicationBasis.PERSON;
      default ->
          throw new BadFieldException(
              "basis", "“" + said + "” is none of stated, metadata, dateline, person.");
    };
  }
}
