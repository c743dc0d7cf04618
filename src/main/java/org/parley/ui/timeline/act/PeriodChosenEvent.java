package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person drew a box over a period, to filter by it or take it away.
@DomEvent("period-chosen")
public class PeriodChosenEvent extends PeriodEvent {

  /// Called by the framework.
  public PeriodChosenEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.from") int from,
      @EventData("event.detail.to") int to) {
    super(source, fromClient, from, to);
  }
}
