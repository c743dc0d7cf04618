package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.parley.ui.parts.IconButton;
import org.parley.ui.parts.Icons;
import org.parley.ui.parts.Sheet;

/// The column beside the timeline: one event, or a list of them.
class SidePanel extends Sheet {

  private final SerializableRunnable close;

  /// @param close told when a person closes what is shown
  SidePanel(SerializableRunnable close) {
    super("Event");
    this.close = close;
    addClassName("side");
    addDismissListener(dismissed -> close.run());
  }

  /// Shows nothing.
  void clear() {
    setOpened(false);
    removeAll();
    keepFocus();
  }

  /// Shows a list under a title.
  void showList(String title, Component list) {
    H2 headline = new H2(title);
    headline.getElement().setAttribute("tabindex", "-1");
    Div head = new Div(headline, closeButton());
    head.addClassName("list-head");
    show(head, list);
  }

  /// Shows one event.
  void showEvent(Component event) {
    Div head = new Div(new Span(), closeButton());
    head.addClassName("event-head");
    show(head, event);
  }

  /// Shows one event that was chosen from a list.
  void showEvent(Component event, String list, SerializableRunnable back) {
    NativeButton backToList = new NativeButton("← " + list, click -> back.run());
    backToList.addClassName("text-button");
    Div head = new Div(backToList, closeButton());
    head.addClassName("event-head");
    show(head, event);
  }

  /// Puts the focus on the headline of the event shown.
  void focusHeadline() {
    focusInside("h2");
  }

  private void show(Div head, Component content) {
    removeAll();
    add(head, content);
    setOpened(true);
    scrollToTop();
    keepFocus();
  }

  private IconButton closeButton() {
    return new IconButton(Icons.close(), "Close", close);
  }
}
