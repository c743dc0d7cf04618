package org.parley.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// A person asks what signs and keys mean.
@DomEvent("help-asked")
public class HelpAskedEvent extends ComponentEvent<Timeline> {

  /// Called by the framework.
  public HelpAskedEvent(Timeline source, boolean fromClient) {
    super(source, fromClient);
  }
}
