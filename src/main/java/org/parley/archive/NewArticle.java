package org.parley.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.archive.intake.Dateline;

/// An article on its way into the archive.
///
/// @param title headline; `null` takes the first words of the text
/// @param basis how `published` is known; `UNKNOWN` exactly when `published` is `null`
/// @param text what is to be read; everything else is optional
public record NewArticle(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable LocalDate published,
    PublicationBasis basis,
    String text,
    boolean sample) {

  /// Checks that date and basis agree.
  public NewArticle {
    if ((published == null) != (basis == PublicationBasis.UNKNOWN)) {
      throw new IllegalArgumentException("A publication date and its basis come together");
    }
  }

  /// The same with the date of its dateline, where nothing else tells the publication date.
  ///
  /// @param latest what page or dateline say of a later day is no publication date
  NewArticle datedByItself(LocalDate latest) {
    if (published != null && (basis != PublicationBasis.METADATA || !published.isAfter(latest))) {
      return this;
    }
    LocalDate day = Dateline.date(text).filter(found -> !found.isAfter(latest)).orElse(null);
    return new NewArticle(
        title,
        publisher,
        url,
        language,
        day,
        day == null ? PublicationBasis.UNKNOWN : PublicationBasis.DATELINE,
        text,
        sample);
  }

  /// An article a person pasted or typed.
  public static NewArticle typed(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable LocalDate published,
      String text) {
    PublicationBasis basis = published == null ? PublicationBasis.UNKNOWN : PublicationBasis.PERSON;
    return new NewArticle(title, publisher, url, null, published, basis, text, false);
  }
}
