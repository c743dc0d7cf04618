package org.parley.ui.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Sends the whole screen with the page itself, so that a browser need not come back twice before
/// there is anything to see.
@Component
class FirstAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.getSource().setBootstrapInitialPredicate(request -> true);
  }
}
