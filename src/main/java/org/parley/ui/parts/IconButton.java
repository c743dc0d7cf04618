package org.parley.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/// A square button with an icon and words for those who cannot see it.
public class IconButton extends NativeButton {

  /// A button.
  ///
  /// @param words what it does, shown when the pointer rests on it and read aloud
  public IconButton(Span icon, String words, SerializableRunnable action) {
    add(icon);
    setTitle(words);
    getElement().setAttribute("aria-label", words);
    getElement().setAttribute("type", "button");
    addClassName("icon-button");
    addClickListener(click -> action.run());
  }
}
