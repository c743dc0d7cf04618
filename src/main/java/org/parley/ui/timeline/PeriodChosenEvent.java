package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.LocalDate;

/// A person drew a box over a period, to filter by it or take it away.
@DomEvent("period-chosen")
public class PeriodChosenEvent extends ComponentEvent<Timeline> {

  private final DayWindow window;

  /// Called by the framework.
  public PeriodChosenEvent(
      Timeline source,
      boolean fromClient,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to) {
    super(source, fromClient);
    this.window = new DayWindow(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  /// The chosen days.
  public DayWindow window() {
    return window;
  }
}
