package org.parley.ui.parts;

import com.vaadin.flow.component.html.Span;

/// The few line icons of the application, drawn by the style sheet so that they take the text's
/// colour.
public final class Icons {

  private Icons() {}

  /// A magnifying glass.
  public static Span search() {
    return icon("search");
  }

  /// A cross.
  public static Span close() {
    return icon("close");
  }

  /// Sliders, for filters.
  public static Span filters() {
    return icon("filters");
  }

  /// An arrow to the left.
  public static Span back() {
    return icon("back");
  }

  /// Three dots.
  public static Span more() {
    return icon("more");
  }

  /// A question mark.
  public static Span help() {
    return icon("help");
  }

  /// An arrow into a tray.
  public static Span save() {
    return icon("save");
  }

  private static Span icon(String name) {
    Span icon = new Span();
    icon.addClassNames("icon", "icon-" + name);
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }
}
