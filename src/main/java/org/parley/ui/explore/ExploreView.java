package org.parley.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.parley.ui.timeline.Timeline;

/// The timeline.
@Route("")
@PageTitle("Timeline · Parley")
@Menu(title = "Timeline", order = 0)
public class ExploreView extends Div {

  ExploreView() {
    add(new Timeline());
  }
}
