package org.parley.ui.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.archive.SharedWording;
import org.parley.chronicle.Event;
import org.parley.chronicle.Source;
import org.parley.chronicle.SourceGroup;
import org.parley.chronicle.SourceGroup.Kind;
import org.parley.chronicle.SourceGroup.Tie;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says why an event has fewer sources than articles.
///
/// Example: “Gazette (2 June 2012) and Herald (3 June 2012) print one text: they share 86 % of
/// their wording.”
@Component
public class Corroboration {

  private final SharedWording wording;
  private final Words words;

  Corroboration(SharedWording wording, Words words) {
    this.wording = wording;
    this.words = words;
  }

  /// A sentence for each set of articles that count only once; none when every article counts.
  List<String> reasons(Event event) {
    return event.sourceGroups().stream().flatMap(this::reasons).toList();
  }

  /// That copies are of one publisher adds nothing to their being copies.
  private Stream<String> reasons(SourceGroup group) {
    List<Set<Source>> copied =
        group.ties().stream()
            .filter(tie -> tie.kind() == Kind.COPIES)
            .map(tie -> Set.copyOf(tie.articles()))
            .toList();
    return group.ties().stream()
        .filter(tie -> tie.kind() == Kind.COPIES || !copied.contains(Set.copyOf(tie.articles())))
        .map(this::reason);
  }

  private String reason(Tie tie) {
    return switch (tie.kind()) {
      case COPIES ->
          Claimants.all(tie.articles().stream().map(this::dated).toList()) + printed(tie);
      case PUBLISHER -> Claimants.all(tie.articles().stream().map(this::titled).toList()) + of(tie);
    };
  }

  private static String of(Tie tie) {
    return (tie.articles().size() == 2 ? " are both of " : " are all of ")
        + tie.articles().getFirst().publisher()
        + ".";
  }

  private String printed(Tie tie) {
    long shared =
        Math.round(100 * wording.of(tie.articles().stream().map(Source::articleId).toList()));
    if (shared == 0) {
      return " print one text.";
    }
    return tie.articles().size() == 2
        ? " print one text: they share " + shared + " % of their wording."
        : " print one text: each shares " + shared + " % or more of its wording with another.";
  }

  private String titled(Source source) {
    return dated("“" + source.title() + "”", source);
  }

  private String dated(Source source) {
    return dated(Claimants.name(source), source);
  }

  private String dated(String name, Source source) {
    return source.published() == null ? name : name + " (" + words.day(source.published()) + ")";
  }
}
