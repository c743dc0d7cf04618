package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.LocalDate;

/// The visible period came to rest at another place. Sent once a movement has ended.
@DomEvent("window-changed")
public class WindowChangedEvent extends ComponentEvent<Timeline> {

  private final DayWindow window;

  /// Called by the framework.
  public WindowChangedEvent(
      Timeline source,
      boolean fromClient,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to) {
    super(source, fromClient);
    this.window = new DayWindow(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  /// The first and last visible day.
  public DayWindow window() {
    return window;
  }
}
