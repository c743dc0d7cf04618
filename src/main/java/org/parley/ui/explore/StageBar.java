package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.parley.explore.filter.Understood;
import org.parley.ui.explore.filters.FilterNames;
import org.parley.ui.explore.lanes.LaneChoice;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.Icons;
import org.parley.ui.words.Counts;

/// The line above the timeline: filters, what passes them, the undated tray and the lanes.
class StageBar extends Composite<Div> {

  private final Navigator navigator;
  private final Span count = new Span();
  private final Div chips = new Div();
  private final NativeButton undated = new NativeButton();
  private final LaneChoice lanes;
  private final FilterNames names;

  StageBar(Navigator navigator, FilterNames names, SerializableRunnable toggleFilters) {
    this.navigator = navigator;
    this.names = names;
    this.lanes = new LaneChoice(navigator);
    NativeButton filters = new NativeButton("", click -> toggleFilters.run());
    filters.add(Icons.filters(), new Span("Filters"));
    filters.addClassName("filters-button");
    count.addClassName("stage-count");
    count.getElement().setAttribute("role", "status");
    chips.addClassName("chips");
    undated.addClassName("undated-button");
    undated.addClickListener(
        click -> navigator.go(state -> state.withEvent(null).withUndated(!state.undated())));
    getContent().addClassName("stage-bar");
    getContent().add(filters, count, chips, undated, lanes);
  }

  /// Adds what else can be done with what is shown.
  void addTool(Component tool) {
    getContent().add(tool);
  }

  /// Shows what the state and the numbers say.
  void show(ViewState state, long events, long withoutDate) {
    count.setText(Counts.of(events, "event"));
    chips.removeAll();
    state.filters().forEach((filter, values) -> addChips(filter, values, state));
    if (!state.filters().isEmpty()) {
      NativeButton clear =
          new NativeButton("Clear all", click -> navigator.go(ViewState::withoutFilters));
      clear.addClassName("text-button");
      chips.add(clear);
    }
    undated.setText(withoutDate + " undated");
    undated.setTitle("Events whose date has no year, or that have no date");
    undated.setVisible(withoutDate > 0 || state.undated());
    undated.getElement().setAttribute("aria-pressed", String.valueOf(state.undated()));
    lanes.show(state.lanes());
  }

  private void addChips(String filter, List<String> values, ViewState now) {
    boolean all = filter.equals("actor") && now.wantsAllActors();
    for (String value : values) {
      if (filter.equals("q")) {
        addUnderstood(Understood.of(value));
      } else if (!filter.equals("actorMatch")) {
        String and = all && !value.equals(values.getFirst()) ? "and " : "";
        chips.add(chip(and + names.of(filter, value), state -> state.toggle(filter, value)));
      }
    }
  }

  /// One chip for the words, one for the date among them; each can go alone.
  private void addUnderstood(Understood typed) {
    String words = Objects.requireNonNullElse(typed.words(), "");
    String date = Objects.requireNonNullElse(typed.dateWords(), "");
    if (!words.isEmpty()) {
      chips.add(chip(names.of("q", words), state -> state.with("q", date)));
    }
    if (typed.date() != null) {
      chips.add(chip(names.date(typed.date()), state -> state.with("q", words)));
    }
  }

  private NativeButton chip(String words, SerializableFunction<ViewState, ViewState> removal) {
    NativeButton chip = new NativeButton("", click -> navigator.go(removal::apply));
    chip.add(new Span(words), Icons.close());
    chip.addClassName("chip");
    chip.getElement().setAttribute("aria-label", "Remove filter " + words);
    return chip;
  }
}
