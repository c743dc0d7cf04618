package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.LocalDate;

/// A person drew a period whose events are to be saved as a file.
@DomEvent("period-exported")
public class PeriodExportedEvent extends ComponentEvent<Timeline> {

  private final DayWindow window;

  /// Called by the framework.
  public PeriodExportedEvent(
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
