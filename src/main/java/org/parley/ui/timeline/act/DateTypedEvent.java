package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person typed where to go, in plain words.
@DomEvent("date-typed")
public class DateTypedEvent extends ComponentEvent<Component> {

  private final String words;

  /// Called by the framework.
  public DateTypedEvent(
      Component source, boolean fromClient, @EventData("event.detail.words") String words) {
    super(source, fromClient);
    this.words = words;
  }

  /// For example `spring 2017`.
  public String words() {
    return words;
  }
}
