package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.parley.ui.parts.IconButton;
import org.parley.ui.parts.Icons;
import org.parley.ui.parts.Sheet;

/// The column beside the timeline: one event, or a list of them.
class SidePanel extends Sheet {

  private final SerializableRunnable close;

  /// What is shown, compared by value; `null` for nothing.
  private transient @Nullable Object shown;

  /// @param close told when a person closes what is shown
  SidePanel(SerializableRunnable close) {
    super("Event");
    this.close = close;
    addClassName("side");
    addDismissListener(dismissed -> close.run());
  }

  /// Whether that is what it shows.
  boolean shows(Object content) {
    return content.equals(shown);
  }

  /// Shows nothing.
  void clear() {
    shown = null;
    setOpened(false);
    removeAll();
    keepFocus();
  }

  /// Shows a list under a title.
  ///
  /// @param asked what it answers; a new answer to the same leaves the eye where it is
  void showList(String title, Component list, Object asked) {
    H2 headline = new H2(title);
    headline.getElement().setAttribute("tabindex", "-1");
    Div head = new Div(headline, closeButton());
    head.addClassName("list-head");
    show(head, list, asked);
  }

  /// Shows one event.
  ///
  /// @param content what of it is shown
  void showEvent(Component event, Object content) {
    Div head = new Div(new Span(), closeButton());
    head.addClassName("event-head");
    show(head, event, content);
  }

  /// Shows one event that was chosen from a list.
  ///
  /// @param content what of it is shown
  void showEvent(Component event, Object content, String list, SerializableRunnable back) {
    NativeButton backToList = new NativeButton("← " + list, click -> back.run());
    backToList.addClassName("text-button");
    Div head = new Div(backToList, closeButton());
    head.addClassName("event-head");
    show(head, event, content);
  }

  /// Puts the focus on the headline of the event shown.
  void focusHeadline() {
    focusInside("h2");
  }

  private void show(Div head, Component component, Object content) {
    boolean isNew = !content.equals(shown);
    shown = content;
    removeAll();
    add(head, component);
    setOpened(true);
    if (isNew) {
      scrollToTop();
    }
    keepFocus();
  }

  private IconButton closeButton() {
    return new IconButton(Icons.close(), "Close", close);
  }
}
