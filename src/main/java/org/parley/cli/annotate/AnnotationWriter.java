package org.parley.cli.annotate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.time.TimeExpression;

/// Writes the time expressions of one article.
interface AnnotationWriter {

  /// Whether another article can be written.
  default boolean takesMore() {
    return true;
  }

  void write(ArticleInput.Named article, @Nullable LocalDate published, List<TimeExpression> found);
}
