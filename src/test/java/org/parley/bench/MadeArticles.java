package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.archive.intake.ArticleReader;
import org.parley.archive.intake.Reading;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// As many articles as wanted, of about 4 KB each, put together from the sentences of the sample
/// articles and published on days of ten years. Always the same ones for a number.
///
/// Sentences with numbers are left out: their dates would be the same in every article, and no
/// happening is told by every article of a real archive.
final class MadeArticles {

  private static final int LENGTH = 4000;
  private static final int DAYS = 3650;

  private MadeArticles() {}

  /// Writes the articles as JSON lines.
  static Path write(Path file, int count) throws IOException {
    List<String> sentences = sentences();
    Random random = new Random(count);
    JsonMapper mapper = JsonMapper.builder().build();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate published = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(DAYS));
      Map<String, String> article =
          Map.of(
              "id",
              "made-" + i,
              "published",
              published.toString(),
              "source",
              "Desk " + random.nextInt(40),
              "text",
              text(sentences, random));
      lines.add(mapper.writeValueAsString(article));
    }
    return Files.write(file, lines);
  }

  private static String text(List<String> sentences, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(sentences.get(random.nextInt(sentences.size())));
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter();
    try (var files = Files.list(Path.of("data/articles"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        for (Reading reading : new ArticleReader().read(file)) {
          if (reading instanceof Reading.Legible legible) {
            String text = legible.article().text();
            splitter.split(text).stream()
                .map((Span span) -> span.of(text))
                .filter(sentence -> sentence.chars().noneMatch(Character::isDigit))
                .forEach(sentences::add);
          }
        }
      }
    }
    return sentences;
  }
}
