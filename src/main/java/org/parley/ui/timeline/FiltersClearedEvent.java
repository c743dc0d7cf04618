package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// A person found nothing and wants to see everything.
@DomEvent("filters-cleared")
public class FiltersClearedEvent extends ComponentEvent<Timeline> {

  /// Called by the framework.
  public FiltersClearedEvent(Timeline source, boolean fromClient) {
    super(source, fromClient);
  }
}
