package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// A person asks what signs and keys mean.
@DomEvent("help-asked")
public class HelpAskedEvent extends ComponentEvent<Component> {

  /// Called by the framework.
  public HelpAskedEvent(Component source, boolean fromClient) {
    super(source, fromClient);
  }
}
