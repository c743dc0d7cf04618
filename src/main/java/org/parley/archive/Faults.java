package org.parley.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.archive.intake.Sizes;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// Why the archive does not take something, in words for whoever brought it.
@Component
class Faults {

  /// Widths of the columns.
  private static final int LONGEST_PUBLISHER = 400;

  private static final int LONGEST_URL = 2000;

  private final Clock clock;

  Faults(Clock clock) {
    this.clock = clock;
  }

  Optional<String> of(NewArticle article) {
    if (article.text().isBlank()) {
      return Optional.of("It has no text.");
    }
    if (article.text().length() > Sizes.LARGEST_ARTICLE) {
      return Optional.of("Its text is too large for one article.");
    }
    if (isLonger(article.publisher(), LONGEST_PUBLISHER)) {
      return Optional.of("The name of its publisher is too long.");
    }
    return isLonger(article.url(), LONGEST_URL)
        ? Optional.of("Its address is too long.")
        : article.basis()
                == PublicationBasis.METADATA // a page’s mistake is no fault of who brings it
            ? Optional.empty()
            : of(article.published());
  }

  private static boolean isLonger(@Nullable String value, int most) {
    return value != null && value.length() > most;
  }

  /// A day nothing can have been published on yet is a slip of the pen, and one such article would
  /// stretch the timeline for everyone.
  Optional<String> of(@Nullable LocalDate published) {
    return published == null || !published.isAfter(latest())
        ? Optional.empty()
        : Optional.of(
            "Its publication date, %s, lies in the future. Check the year."
                .formatted(DateWords.of(FuzzyDate.of(published), Locale.UK)));
  }

  /// The last day that an article can have been published on: tomorrow, since it is tomorrow
  /// already elsewhere.
  LocalDate latest() {
    return LocalDate.now(clock).plusDays(1);
  }
}
