package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person typed where to go, in plain words.
@DomEvent("date-typed")
public class DateTypedEvent extends ComponentEvent<Timeline> {

  private final String words;

  /// Called by the framework.
  public DateTypedEvent(
      Timeline source, boolean fromClient, @EventData("event.detail.words") String words) {
    super(source, fromClient);
    this.words = words;
  }

  /// For example `spring 2017`.
  public String words() {
    return words;
  }
}
