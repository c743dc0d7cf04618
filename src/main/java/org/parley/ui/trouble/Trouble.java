package org.parley.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.ui.frame.PageFrame;
import org.parley.ui.parts.EmptyState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands where a screen could not be made. The cause goes to the log, not to the reader.
@ParentLayout(PageFrame.class)
@PageTitle("Something went wrong · Parley")
public class Trouble extends Composite<Main> implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    LOG.error(
        "The page /{} could not be shown", event.getLocation().getPath(), error.getException());
    getContent()
        .add(
            new EmptyState(
                "This page could not be shown",
                "Your articles and events are safe. Try it again; if it stays, the reason is in"
                    + " the server's log.",
                new Anchor(event.getLocation().getPathWithQueryParameters(), "Try again"),
                new Anchor("", "The timeline")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
