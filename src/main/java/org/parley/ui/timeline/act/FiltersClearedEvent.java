package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// A person found nothing and wants to see everything.
@DomEvent("filters-cleared")
public class FiltersClearedEvent extends ComponentEvent<Component> {

  /// Called by the framework.
  public FiltersClearedEvent(Component source, boolean fromClient) {
    super(source, fromClient);
  }
}
