package org.parley.ui.explore.filters;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.parley.ui.explore.filters.WaysOut.WayOut;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;

/// What stands where no event passes: why, and the ways out.
public class NothingPasses extends EmptyState {

  /// @param ways what to leave out of the filters; there may be none
  public NothingPasses(String what, String why, List<WayOut> ways, Navigator navigator) {
    super(what, why);
    addClassName("nothing-passes");
    ways.forEach(way -> add(button(way, navigator)));
    NativeButton clear =
        new NativeButton("Clear all filters", click -> navigator.go(ViewState::withoutFilters));
    clear.addClassName("text-button");
    add(clear);
  }

  private static NativeButton button(WayOut way, Navigator navigator) {
    NativeButton button =
        new NativeButton("", click -> navigator.go(now -> now.filteredAs(way.state())));
    Span count = new Span(String.format(Locale.UK, "%,d", way.events()));
    count.addClassName("facet-count");
    button.add(new Span(way.words()), count);
    button.addClassName("secondary-button");
    return button;
  }
}
