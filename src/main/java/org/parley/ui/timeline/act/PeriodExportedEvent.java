package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person drew a period whose events are to be saved as a file.
@DomEvent("period-exported")
public class PeriodExportedEvent extends PeriodEvent {

  /// Called by the framework.
  public PeriodExportedEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to) {
    super(source, fromClient, from, to);
  }
}
