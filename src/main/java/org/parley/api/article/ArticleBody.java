package org.parley.api.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
import org.parley.api.JsonFields;
import org.parley.archive.intake.BadFieldException;
import org.parley.archive.intake.JsonArticle;
import tools.jackson.databind.JsonNode;

/// Articles as a request brings them.
final class ArticleBody {

  private ArticleBody() {}

  /// Reads one article or a list of them.
  ///
  /// @throws BadParameterException naming the field that cannot be used, and in a list the article
  static List<JsonArticle> readAll(JsonNode body) {
    if (!body.isArray()) {
      return List.of(read(body, ""));
    }
    List<JsonArticle> articles = new ArrayList<>();
    for (JsonNode one : body) {
      articles.add(read(one, "Article " + (articles.size() + 1) + ": "));
    }
    return articles;
  }

  private static JsonArticle read(JsonNode body, String place) {
    try {
      return JsonArticle.read(body);
    } catch (BadFieldException e) {
      throw new BadParameterException(e.field(), place + e.reason());
    }
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
    try {
      return JsonArticle.published(body);
    } catch (BadFieldException e) {
      throw new BadParameterException(e.field(), e.reason());
    }
  }
}
