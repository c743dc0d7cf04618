package org.parley.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/// A side column on a desktop; on a phone a sheet from below that can be pulled to full height and
/// pushed away.
@Tag("parley-sheet")
@JsModule("./frame/parley-sheet.ts")
public class Sheet extends Component implements HasComponents, HasStyle {

  /// A closed sheet.
  ///
  /// @param label what a screen reader calls it
  public Sheet(String label) {
    getElement().setAttribute("role", "complementary");
    getElement().setAttribute("aria-label", label);
  }

  /// Words at its top where it is a sheet; a column has none.
  public void setHeading(String words) {
    getElement().setAttribute("heading", words);
  }

  /// Shows or hides it.
  public void setOpened(boolean opened) {
    getElement().setProperty("opened", opened);
  }

  /// Shows it from the start where there is room for a column.
  public void setOpenedWhereWide() {
    getElement().setAttribute("opened-where-wide", true);
  }

  /// Shows it if it is hidden, hides it if it is shown; known to the browser alone.
  public void toggle() {
    getElement().callJsFunction("toggle");
  }

  /// Scrolls its content to the top.
  public void scrollToTop() {
    getElement().callJsFunction("scrollToTop");
  }

  /// Gives the focus to the first thing that this CSS selector finds, and remembers where it was.
  public void focusInside(String selector) {
    getElement().callJsFunction("focusInside", selector);
  }

  /// Brings the focus back from content that was taken away, to where it was before it came here.
  public void keepFocus() {
    getElement().callJsFunction("keepFocus");
  }

  /// Whether it is shown.
  public boolean isOpened() {
    return getElement().getProperty("opened", false);
  }

  /// Told when a person has pushed the sheet away.
  public Registration addDismissListener(ComponentEventListener<DismissEvent> listener) {
    return addListener(DismissEvent.class, listener);
  }

  /// The sheet was pushed away.
  @DomEvent("sheet-dismissed")
  public static class DismissEvent extends ComponentEvent<Sheet> {
    /// Called by the framework.
    public DismissEvent(Sheet source, boolean fromClient) {
      super(source, fromClient);
    }
  }
}
