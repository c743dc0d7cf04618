package org.parley.ui.event;

import java.util.Collection;
import java.util.List;
import org.parley.chronicle.Claim;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Source;

/// Names the sources that claim something: “Daily News, Gazette and 2 more”.
final class Claimants {

  /// More names than this are only counted.
  private static final int NAMED = 3;

  private Claimants() {}

  static String of(Event event, Claim claim) {
    return names(
        event.mentions().stream().filter(one -> claim.mentions().contains(one.id())).toList());
  }

  static String names(Collection<EventMention> mentions) {
    List<String> names =
        mentions.stream().map(EventMention::source).map(Claimants::name).distinct().toList();
    if (names.size() > NAMED) {
      int more = names.size() - NAMED + 1;
      return String.join(", ", names.subList(0, NAMED - 1)) + " and " + more + " more";
    }
    return all(names);
  }

  /// “Daily News”, “Daily News and Gazette”, “Daily News, Gazette and Herald”.
  static String all(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// The publisher, or the title where no publisher is known.
  static String name(Source source) {
    String publisher = source.publisher();
    return publisher == null ? "“" + source.title() + "”" : publisher;
  }
}
