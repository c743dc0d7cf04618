package org.parley.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// What the signs of the timeline mean, and its keys and gestures.
@Tag("parley-timeline-help")
@JsModule("./timeline/parley-timeline-help.ts")
public class TimelineHelp extends Component {

  /// Can take the focus, so that the arrow keys scroll it.
  public TimelineHelp() {
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "document");
    getElement().setAttribute("aria-label", "Signs and keys");
  }
}
