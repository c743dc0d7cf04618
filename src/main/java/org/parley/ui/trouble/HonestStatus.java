package org.parley.ui.trouble;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/// Answers “not found” where no screen stands. The page itself is the same at every address, so
/// that programs would take the status for true.
@Component
class HonestStatus implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(HonestStatus::check);
  }

  private static void check(IndexHtmlResponse page) {
    String path = page.getVaadinRequest().getPathInfo();
    String screen = path == null ? "" : path.replaceFirst("^/", "");
    if (RouteConfiguration.forApplicationScope().getRoute(screen).isEmpty()) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
