package org.parley.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/// The page's single-key shortcuts: `/`, `?` and Esc. They rest while a person types in a field.
@Tag("parley-keys")
@JsModule("./frame/parley-keys.ts")
public class Keys extends Component {

  /// `/` goes to the field with this CSS selector.
  public void setSearch(String selector) {
    getElement().setAttribute("search", selector);
  }

  /// Told when `?` is pressed.
  public Registration addHelpListener(ComponentEventListener<HelpKeyEvent> listener) {
    return listen("?", HelpKeyEvent.class, listener);
  }

  /// Told when Esc is pressed and nothing nearer has used it.
  public Registration addCloseListener(ComponentEventListener<CloseKeyEvent> listener) {
    return listen("Escape", CloseKeyEvent.class, listener);
  }

  private <E extends ComponentEvent<Keys>> Registration listen(
      String key, Class<E> type, ComponentEventListener<E> listener) {
    String keys = getElement().getAttribute("keys");
    getElement().setAttribute("keys", keys == null ? key : keys + " " + key);
    return addListener(type, listener);
  }

  /// `?` was pressed.
  @DomEvent("help-key")
  public static class HelpKeyEvent extends ComponentEvent<Keys> {
    /// Called by the framework.
    public HelpKeyEvent(Keys source, boolean fromClient) {
      super(source, fromClient);
    }
  }

  /// Esc was pressed.
  @DomEvent("close-key")
  public static class CloseKeyEvent extends ComponentEvent<Keys> {
    /// Called by the framework.
    public CloseKeyEvent(Keys source, boolean fromClient) {
      super(source, fromClient);
    }
  }
}
