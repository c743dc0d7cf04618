package org.parley.archive.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One article a line: `{"id","published","publisher","title","url","language","text"}`, of which
/// only `text` is needed; `source` is another word for `publisher`. A bad line is named by its
/// number; the others are read. A key that means nothing here is remarked on where it stands first.
final class JsonLinesReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Set<String> KEYS =
      Set.of("id", "published", "publisher", "source", "title", "url", "language", "text");

  private final Set<String> remarked = new TreeSet<>();

  private JsonLinesReader() {}

  /// What each line gave; a bad one is named by its number.
  static List<Reading> read(String name, String document) {
    JsonLinesReader reader = new JsonLinesReader();
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    for (String line : document.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        readings.add(reader.readLine(name + " line " + number, line));
      }
    }
    return readings;
  }

  private Reading readLine(String name, String line) {
    try {
      JsonNode fields = MAPPER.readTree(line);
      return new Reading.Legible(name, article(fields), remark(fields));
    } catch (JacksonException e) {
      return new Reading.Illegible(name, "The line is not valid JSON.");
    } catch (IllegibleException e) {
      return new Reading.Illegible(name, e.reason());
    }
  }

  private @Nullable String remark(JsonNode fields) {
    Set<String> unknown = new TreeSet<>(fields.propertyNames());
    unknown.removeAll(KEYS);
    unknown.removeAll(remarked);
    remarked.addAll(unknown);
    return unknown.isEmpty()
        ? null
        : "Not used: “%s”. What is read is text, title, publisher, published, url and language."
            .formatted(String.join("”, “", unknown));
  }

  private static NewArticle article(JsonNode fields) throws IllegibleException {
    if (!fields.isObject()) {
      throw new IllegibleException("The line is not a JSON object.");
    }
    String text = field(fields, "text");
    if (text == null) {
      throw new IllegibleException("The line has no text.");
    }
    Sizes.refuseLarge(text.length());
    String publisher = field(fields, "publisher");
    LocalDate published = PublicationDates.read(field(fields, "published"));
    return new NewArticle(
        field(fields, "title"),
        publisher == null ? field(fields, "source") : publisher,
        field(fields, "url"),
        field(fields, "language"),
        published,
        published == null ? PublicationBasis.UNKNOWN : PublicationBasis.STATED,
        text,
        false);
  }

  private static @Nullable String field(JsonNode fields, String name) throws IllegibleException {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegibleException("The field “" + name + "” is not a text.");
    }
    return value.stringValue().isBlank() ? null : value.stringValue();
  }
}
