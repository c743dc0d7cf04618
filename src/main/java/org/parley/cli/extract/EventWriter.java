package org.parley.cli.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.extract.Mention;

/// Writes what was extracted in one format.
interface EventWriter {

  /// Takes the events of one article.
  void write(ArticleInput.Named article, @Nullable LocalDate published, List<Mention> mentions);

  /// Writes what waited for the end.
  void finish();
}
