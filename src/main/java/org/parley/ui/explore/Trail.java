package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.frame.LastTimeline;

/// The steps a person took on the timeline, as the browser's history and the way back from other
/// screens know them.
class Trail implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Component screen;

  /// What the words lead to that were typed last.
  private transient @Nullable ViewState typed;

  Trail(Component screen) {
    this.screen = screen;
  }

  /// A step: the way back leads to what was shown before it.
  void add(ViewState state) {
    history().pushState(null, location(state));
    remember(state);
  }

  /// A step by typing, which what is typed on from there is a part of: words are one step, not one
  /// for every letter.
  void type(ViewState before, ViewState state) {
    if (before.equals(typed)) {
      replace(state);
    } else {
      add(state);
    }
    typed = state;
  }

  /// The last step led here instead.
  void replace(ViewState state) {
    history().replaceState(null, location(state));
    remember(state);
  }

  /// The address leads here already.
  void remember(ViewState state) {
    LastTimeline.remember(screen, location(state));
  }

  private static History history() {
    return UI.getCurrentOrThrow().getPage().getHistory();
  }

  private static Location location(ViewState state) {
    return new Location("", state.toQuery());
  }
}
