package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import java.time.LocalDate;
import org.parley.ui.date.DayWindow;

/// Something a person did with a period of the timeline.
public abstract class PeriodEvent extends ComponentEvent<Component> {

  private final DayWindow window;

  /// @param from the first day, counted from 1970-01-01
  /// @param to the last day, counted likewise
  PeriodEvent(Component source, boolean fromClient, int from, int to) {
    super(source, fromClient);
    this.window = new DayWindow(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  /// The first and the last day.
  public DayWindow window() {
    return window;
  }
}
