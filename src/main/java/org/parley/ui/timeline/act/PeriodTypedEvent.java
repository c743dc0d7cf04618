package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A person typed the first or last day of the chosen period, in plain words.
@DomEvent("period-typed")
public class PeriodTypedEvent extends ComponentEvent<Component> {

  private final String edge;
  private final String words;

  /// Called by the framework.
  public PeriodTypedEvent(
      Component source,
      boolean fromClient,
      @EventData("event.detail.edge") String edge,
      @EventData("event.detail.words") String words) {
    super(source, fromClient);
    this.edge = edge;
    this.words = words;
  }

  /// Whether it is the first day; else it is the last one.
  public boolean isFirst() {
    return edge.equals("first");
  }

  /// For example `June 2012`.
  public String words() {
    return words;
  }

  /// As the element names it.
  public String edge() {
    return edge;
  }
}
