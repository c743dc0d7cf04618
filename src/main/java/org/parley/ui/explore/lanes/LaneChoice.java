package org.parley.ui.explore.lanes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.parley.explore.LaneMode;
import org.parley.ui.explore.state.Navigator;

/// Which things the lanes of the timeline stand for.
public class LaneChoice extends Composite<Div> {

  private final Select<LaneMode> select = new Select<>();

  /// Tells `navigator` what was chosen.
  public LaneChoice(Navigator navigator) {
    select.setItems(LaneMode.values());
    select.setItemLabelGenerator(LaneChoice::label);
    select.setAriaLabel("Lanes by");
    select.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            navigator.go(state -> state.withLanes(change.getValue()));
          }
        });
    Span words = new Span("Lanes by");
    words.getElement().setAttribute("aria-hidden", "true");
    getContent().addClassName("lane-choice");
    getContent().add(words, select);
  }

  private static String label(LaneMode mode) {
    return mode.name().charAt(0) + mode.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /// Shows what is chosen.
  public void show(LaneMode mode) {
    select.setValue(mode);
  }
}
