package org.parley.api.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.SharedWording;
import org.parley.chronicle.Source;
import org.parley.chronicle.SourceGroup;
import org.parley.chronicle.SourceGroup.Kind;

/// Articles that count as one source of an event.
///
/// @param articles identifiers, in the order of publication
/// @param ties what makes them one; empty for an article that stands alone
record SourceGroupView(List<String> articles, List<Tie> ties) {

  /// Articles that belong together.
  ///
  /// @param kind `copies` print one text; `publisher` says that they are of one publisher
  /// @param sharedWording of copies: the least part of its wording, 0 to 1, that each has in common
  ///   with another, counted in runs of four words
  record Tie(String kind, List<String> articles, @Nullable Double sharedWording) {

    static Tie of(SourceGroup.Tie tie, SharedWording wording) {
      List<String> articles = ids(tie.articles());
      Double shared =
          tie.kind() == Kind.COPIES ? Math.round(100 * wording.of(articles)) / 100.0 : null;
      return new Tie(EventListing.word(tie.kind()), articles, shared);
    }
  }

  static SourceGroupView of(SourceGroup group, SharedWording wording) {
    return new SourceGroupView(
        ids(group.articles()), group.ties().stream().map(tie -> Tie.of(tie, wording)).toList());
  }

  private static List<String> ids(List<Source> sources) {
    return sources.stream().map(Source::articleId).toList();
  }
}
