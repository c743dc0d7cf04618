package org.parley.api.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.parley.api.BadParameterException;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.parley.archive.Removals;
import org.parley.archive.intake.JsonArticle;
import org.parley.chronicle.Chronicle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Articles: bringing them in and reading them.
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticlesController {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Removals removals;

  ArticlesController(Archive archive, Chronicle chronicle, Removals removals) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.removals = removals;
  }

  @GetMapping
  @Operation(summary = "All articles without their texts, newest publication first")
  List<ArticleListing> articles() {
    return archive.summaries().stream().map(ArticleListing::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "One article with its text and all it tells")
  ArticleView article(@PathVariable String id) {
    return archive
        .find(id)
        .map(article -> ArticleView.of(article, chronicle.ofArticle(id)))
        .orElseThrow(() -> unknown(id));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Brings in one article or a list of them",
      description =
          "Each is {title, publisher, url, language, published, basis, text}; only text is needed."
              + " “source” is another word for “publisher”; an “id” may be there, but Parley gives"
              + " its own. The basis of the date is stated, metadata, dateline or person. The"
              + " answer is 201 when all were added or known already, 422 when one was refused; the"
              + " others are stored. It is 400, and nothing is stored, when a field cannot be read"
              + " or seems to be one of these under another name: “parameter” names it, so that"
              + " “publishd” is never taken for an article without a date. Other fields are passed"
              + " over, and “remark” names them. Files of JSON lines are read in the same way.")
  ResponseEntity<List<Received>> add(@RequestBody JsonNode body) {
    List<JsonArticle> brought = ArticleBody.readAll(body);
    List<ImportResult> results =
        archive.addAll(brought.stream().map(JsonArticle::article).toList());
    List<Received> received =
        IntStream.range(0, results.size())
            .mapToObj(i -> Received.of(results.get(i), JsonArticle.remark(brought.get(i).unused())))
            .toList();
    boolean refused = received.stream().anyMatch(one -> one.reason() != null);
    return ResponseEntity.status(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CREATED)
        .body(received);
  }

  @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Sets the publication date; the article is read again",
      description = "{published}: year-month-day, or null for an unknown one.")
  ArticleView redate(@PathVariable String id, @RequestBody JsonNode change) {
    LocalDate published = ArticleBody.readDate(change);
    archive
        .faultOf(published)
        .ifPresent(
            fault -> {
              throw new BadParameterException("published", fault);
            });
    if (!archive.setPublished(id, published)) {
      throw unknown(id);
    }
    return article(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Removes an article with the events only it tells",
      description = "The archive folder keeps it; …/restore brings it back.")
  void remove(@PathVariable String id) {
    if (!removals.remove(id)) {
      throw unknown(id);
    }
  }

  @PostMapping("/{id}/restore")
  @Operation(summary = "Brings a removed article back")
  ArticleView restore(@PathVariable String id) {
    if (!removals.restore(id)) {
      throw new NoSuchElementException("No article “" + id + "” was removed");
    }
    return article(id);
  }

  private static NoSuchElementException unknown(String id) {
    return new NoSuchElementException("There is no article “" + id + "”");
  }
}
