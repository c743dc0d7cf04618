package org.parley.archive;

import java.util.List;
import org.parley.archive.copies.Copies;
import org.springframework.stereotype.Service;

/// How alike articles are that are held to be copies of one text.
@Service
public class SharedWording {

  private final ArticleTable table;

  SharedWording(ArticleTable table) {
    this.table = table;
  }

  /// The least part of its wording, 0 to 1, that each of these articles shares with the one of them
  /// most like it. Wording is counted in runs of four words.
  public double of(List<String> articles) {
    return Copies.sharedWording(table.findAll(articles));
  }
}
