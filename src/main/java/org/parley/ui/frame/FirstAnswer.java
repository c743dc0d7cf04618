package org.parley.ui.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Sends the whole screen of the timeline with the page itself, so that a browser need not come
/// back twice before there is anything to see. Pages with forms come the usual way: what is typed
/// before their fields are bound would be lost.
@Component
class FirstAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.getSource().setBootstrapInitialPredicate(FirstAnswer::isTimeline);
  }

  private static boolean isTimeline(VaadinRequest request) {
    String path = request.getPathInfo();
    return path == null || path.isEmpty() || path.equals("/");
  }
}
