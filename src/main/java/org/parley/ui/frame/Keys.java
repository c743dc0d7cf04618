package org.parley.ui.frame;

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

  /// Told when `/` is pressed.
  public Registration addSearchListener(ComponentEventListener<SearchKeyEvent> listener) {
    return addListener(SearchKeyEvent.class, listener);
  }

  /// Told when `?` is pressed.
  public Registration addHelpListener(ComponentEventListener<HelpKeyEvent> listener) {
    return addListener(HelpKeyEvent.class, listener);
  }

  /// Told when Esc is pressed and nothing nearer has used it.
  public Registration addCloseListener(ComponentEventListener<CloseKeyEvent> listener) {
    return addListener(CloseKeyEvent.class, listener);
  }

  /// `/` was pressed.
  @DomEvent("search-key")
  public static class SearchKeyEvent extends ComponentEvent<Keys> {
    /// Called by the framework.
    public SearchKeyEvent(Keys source, boolean fromClient) {
      super(source, fromClient);
    }
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
