package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The visible period came to rest at another place. Sent once a movement has ended.
@DomEvent("window-changed")
public class WindowChangedEvent extends PeriodEvent {

  private final boolean fitted;

  /// Called by the framework.
  public WindowChangedEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to,
      @EventData("event.detail.fitted") boolean fitted) {
    super(source, fromClient, from, to);
    this.fitted = fitted;
  }

  /// Whether just everything that passes the filter is in view.
  public boolean isFitted() {
    return fitted;
  }
}
