package org.parley.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where there is nothing to show: what is missing, why, and the ways on.
///
/// `new EmptyState("No articles yet", "Paste one, or bring files.", new Anchor("add", "Add
/// articles"))`
public class EmptyState extends Div {

  /// @param ways links or buttons that lead on; there may be none
  public EmptyState(String what, String why, Component... ways) {
    this(what);
    add(new Paragraph(why));
    add(ways);
  }

  /// Only what is missing, where the reason is plain to see.
  public EmptyState(String what) {
    add(new H2(what));
    addClassName("empty-state");
  }
}
