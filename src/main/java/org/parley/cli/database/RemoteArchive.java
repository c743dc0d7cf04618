package org.parley.cli.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The archive of a Parley that is running, reached over REST.
final class RemoteArchive {

  private static final int STORED = 201;
  private static final int SOME_REFUSED = 422;

  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper mapper = JsonMapper.builder().build();

  RemoteArchive(URI address) {
    this.address = address.resolve("/api/v1/articles");
  }

  /// Brings in articles; the results stand in their order.
  List<ImportResult> addAll(List<NewArticle> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    String body = mapper.writeValueAsString(articles.stream().map(RemoteArchive::fields).toList());
    HttpResponse<String> answer = send(body);
    if (answer.statusCode() != STORED && answer.statusCode() != SOME_REFUSED) {
      throw new IllegalStateException(
          "The running Parley at %s did not take the articles (answer %d)."
              .formatted(address, answer.statusCode()));
    }
    List<ImportResult> results = new ArrayList<>();
    mapper.readTree(answer.body()).forEach(one -> results.add(result(one)));
    return results;
  }

  private HttpResponse<String> send(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("The running Parley at " + address + " does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static Map<String, @Nullable Object> fields(NewArticle article) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("title", article.title());
    fields.put("publisher", article.publisher());
    fields.put("url", article.url());
    fields.put("language", article.language());
    fields.put("published", article.published() == null ? null : article.published().toString());
    fields.put(
        "basis",
        article.published() == null ? null : article.basis().name().toLowerCase(Locale.ROOT));
    fields.put("text", article.text());
    return fields;
  }

  private static ImportResult result(JsonNode one) {
    String id = one.path("id").asString("");
    return switch (one.path("result").asString("")) {
      case "added" -> new ImportResult.Added(id);
      case "known" -> new ImportResult.AlreadyKnown(id);
      default -> new ImportResult.Refused("", one.path("reason").asString("It was refused."));
    };
  }
}
