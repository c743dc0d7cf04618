package org.parley.ui.explore.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parley.explore.Explorer;
import org.parley.explore.filter.Understood;
import org.parley.ui.explore.state.ViewState;
import org.springframework.stereotype.Service;

/// Where no event passes all filters: what to leave out of them so that some do.
///
/// Example: for “Geneva” and spring 1999 these are “Without spring 1999” and how many events that
/// shows.
@Service
public class WaysOut {

  /// More would be no help to choose.
  private static final int MOST = 4;

  private final Explorer explorer;
  private final FilterNames names;

  WaysOut(Explorer explorer, FilterNames names) {
    this.explorer = explorer;
    this.names = names;
  }

  /// One way.
  ///
  /// @param words what it leaves out or keeps
  /// @param events how many dated events it shows
  /// @param state where it leads to
  public record WayOut(String words, long events, ViewState state) {}

  /// The ways that lead to events: one filter less each, or one of the words alone.
  public List<WayOut> of(ViewState state) {
    List<WayOut> ways = new ArrayList<>();
    for (Map.Entry<String, List<String>> filter : state.filters().entrySet()) {
      String name = filter.getKey();
      if (name.equals("q")) {
        addWords(state, ways);
      } else if (name.equals("actorMatch")) {
        List<String> actors = state.values("actor");
        add(inWords("actor", actors, " or "), state.with(name, List.of()), ways);
      } else if (state.filters().size() > 1) {
        boolean all = name.equals("actor") && state.wantsAllActors();
        String left = inWords(name, filter.getValue(), all ? " and " : " or ");
        add("Without " + left, state.with(name, List.of()), ways);
      }
    }
    return ways.stream().limit(MOST).toList();
  }

  private void addWords(ViewState state, List<WayOut> ways) {
    Understood typed = Understood.of(state.value("q"));
    String words = Objects.requireNonNullElse(typed.words(), "");
    String date = Objects.requireNonNullElse(typed.dateWords(), "");
    if (typed.date() != null) {
      add("Without " + names.date(typed.date()), state.with("q", words), ways);
    }
    if (!words.isEmpty()) {
      add("Without " + names.of("q", words), state.with("q", date), ways);
    }
    String[] single = words.split("\\s+");
    for (String word : single.length > 1 ? single : new String[0]) {
      add("Only " + names.of("q", word), state.with("q", (word + " " + date).strip()), ways);
    }
  }

  /// What has no filter left shows everything, as “Clear all” does.
  private void add(String words, ViewState state, List<WayOut> ways) {
    long events = state.filters().isEmpty() ? 0 : explorer.count(state.filter());
    if (events > 0) {
      ways.add(new WayOut(words, events, state));
    }
  }

  private String inWords(String filter, List<String> values, String between) {
    return values.stream()
        .map(value -> names.of(filter, value))
        .collect(Collectors.joining(between));
  }
}
