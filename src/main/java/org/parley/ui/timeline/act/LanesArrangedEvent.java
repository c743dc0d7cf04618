package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person moved, collapsed or hid a lane.
@DomEvent("lanes-arranged")
public class LanesArrangedEvent extends ComponentEvent<Component> {

  private final String arrangement;

  /// Called by the framework.
  public LanesArrangedEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.arrangement") String arrangement) {
    super(source, fromClient);
    this.arrangement = arrangement;
  }

  /// How the lanes stand now, as [Timeline#setArrangement] takes it; empty as usual.
  public String arrangement() {
    return arrangement;
  }
}
