package org.parley.archive.journal;

import java.util.List;
import java.util.stream.Stream;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.Article;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The archive folder: every article as it came in. The database can be made again from here.
@Component
public class ArticleFiles {

  private final Journal<Article> journal;

  ArticleFiles(ArchiveSettings settings, JsonMapper mapper) {
    journal = new Journal<>(settings.archive().resolve("articles.jsonl"), Article.class, mapper);
  }

  /// Keeps articles; returns when the disk has them.
  public void keep(List<Article> articles) {
    journal.append(articles);
  }

  /// All articles kept, oldest first; some may stand there twice. Close the stream.
  public Stream<Article> articles() {
    return journal.read();
  }
}
