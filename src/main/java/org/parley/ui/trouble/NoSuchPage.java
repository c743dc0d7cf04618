package org.parley.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.ui.frame.PageFrame;
import org.parley.ui.parts.EmptyState;

/// Stands at every address that leads nowhere.
@ParentLayout(PageFrame.class)
@PageTitle("No such page · Parley")
public class NoSuchPage extends Composite<Main> implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    getContent()
        .add(
            new EmptyState(
                "There is no such page",
                "Nothing stands at “/" + event.getLocation().getPath() + "”. The link may be old.",
                new Anchor("", "The timeline"),
                new Anchor("articles", "All articles")));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
