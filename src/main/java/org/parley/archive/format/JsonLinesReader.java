package org.parley.archive.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import org.parley.archive.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One article a line: `{"id","published","source","title","url","text"}`, of which only `text` is
/// needed. A bad line is named by its number; the others are read.
public final class JsonLinesReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLinesReader() {}

  /// What each line gave; a bad one is named by its number.
  public static List<Reading> read(String name, String document) {
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    for (String line : document.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        readings.add(readLine(name + " line " + number, line));
      }
    }
    return readings;
  }

  private static Reading readLine(String name, String line) {
    try {
      return new Reading.Legible(name, article(line));
    } catch (JacksonException e) {
      return new Reading.Illegible(name, "The line is not valid JSON.");
    } catch (IllegibleException e) {
      return new Reading.Illegible(name, e.reason());
    }
  }

  private static NewArticle article(String line) throws IllegibleException {
    JsonNode fields = MAPPER.readTree(line);
    if (!fields.isObject()) {
      throw new IllegibleException("The line is not a JSON object.");
    }
    String text = field(fields, "text");
    if (text == null) {
      throw new IllegibleException("The line has no text.");
    }
    Sizes.refuseLarge(text.length());
    LocalDate published = PublicationDates.read(field(fields, "published"));
    return new NewArticle(
        field(fields, "title"),
        field(fields, "source"),
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
