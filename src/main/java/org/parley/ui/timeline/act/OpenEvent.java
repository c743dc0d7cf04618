package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person asked to read a selected event: Enter, or a double click on its mark.
@DomEvent("event-opened")
public class OpenEvent extends ComponentEvent<Component> {

  private final String id;

  /// Called by the framework.
  public OpenEvent(Component source, boolean fromClient, @EventData("event.detail.id") String id) {
    super(source, fromClient);
    this.id = id;
  }

  /// Identifier of the event.
  public String id() {
    return id;
  }
}
