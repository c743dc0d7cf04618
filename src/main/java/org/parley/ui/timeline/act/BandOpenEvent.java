package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.LocalDate;
import org.parley.ui.date.DayWindow;

/// A person opened a density band that zooming cannot separate: its events are to be listed.
@DomEvent("band-open")
public class BandOpenEvent extends ComponentEvent<Component> {

  private final String lane;
  private final DayWindow window;
  private final int count;

  /// Called by the framework.
  public BandOpenEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.lane") String lane,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to,
      @EventData("event.detail.count") int count) {
    super(source, fromClient);
    this.lane = lane;
    this.window = new DayWindow(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    this.count = count;
  }

  /// Key of the lane, for example `geneva`; `other` for events without one.
  public String lane() {
    return lane;
  }

  /// The days the band covers.
  public DayWindow window() {
    return window;
  }

  /// How many events it stands for.
  public int count() {
    return count;
  }
}
