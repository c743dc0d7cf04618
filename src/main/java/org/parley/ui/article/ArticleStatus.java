package org.parley.ui.article;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.archive.Archive;
import org.springframework.stereotype.Component;

/// Answers “not found” at the address of an article that is not there.
@Component
class ArticleStatus implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private static final String PATH = "/article/";

  private final transient Archive archive;

  ArticleStatus(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(this::check);
  }

  private void check(IndexHtmlResponse page) {
    String path = page.getVaadinRequest().getPathInfo();
    if (path != null
        && path.startsWith(PATH)
        && archive.find(path.substring(PATH.length())).isEmpty()) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
