package org.parley.ui.explore;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.explore.Coverage;
import org.parley.explore.Explorer;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.filter.Understood;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.filters.FilterNames;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.frame.FrameSettings;
import org.parley.ui.timeline.PictureCaption;
import org.parley.ui.words.Counts;
import org.springframework.stereotype.Component;

/// Words for under a picture of the timeline, which is looked at far from the page.
@Component
class Captions {

  /// Where everything that passes is in view, these are the period of the picture.
  private static final Set<String> DAYS = Set.of("from", "to");

  private final Explorer explorer;
  private final FilterNames names;
  private final FrameSettings frame;

  Captions(Explorer explorer, FilterNames names, FrameSettings frame) {
    this.explorer = explorer;
    this.names = names;
    this.frame = frame;
  }

  PictureCaption of(ViewState state) {
    String filters =
        state.filters().entrySet().stream()
            .filter(filter -> state.window() != null || !DAYS.contains(filter.getKey()))
            .filter(filter -> !filter.getKey().equals("actorMatch"))
            .map(filter -> inWords(filter.getKey(), filter.getValue(), state))
            .collect(Collectors.joining(" · "));
    return new PictureCaption(frame.process(), filters, source(state));
  }

  /// Several values of one filter mean or, if nothing else is said.
  private String inWords(String filter, List<String> values, ViewState state) {
    String between = filter.equals("actor") && state.wantsAllActors() ? " and " : " or ";
    return values.stream()
        .flatMap(value -> inWords(filter, value))
        .collect(Collectors.joining(filter.equals("q") ? " · " : between));
  }

  private Stream<String> inWords(String filter, String value) {
    if (!filter.equals("q")) {
      return Stream.of(names.of(filter, value));
    }
    Understood typed = Understood.of(value);
    return Stream.of(
            typed.words() == null ? null : names.of("q", typed.words()),
            typed.date() == null ? null : names.date(typed.date()))
        .filter(Objects::nonNull);
  }

  private String source(ViewState state) {
    DayWindow window = state.window();
    EventFilter seen =
        window == null ? state.filter() : state.filter().narrowed(window.from(), window.to());
    Coverage coverage = explorer.coverage(seen);
    String events = Counts.of(coverage.events(), "event");
    return coverage.articles() == 0
        ? events
        : events + " from " + Counts.of(coverage.articles(), "article");
  }
}
