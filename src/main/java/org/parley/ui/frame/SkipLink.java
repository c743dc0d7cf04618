package org.parley.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/// The first stop of the Tab key: past the header to what the screen is about. Shown while it has
/// the focus.
class SkipLink extends Composite<NativeButton> {

  SkipLink(SerializableRunnable skip) {
    getContent().addClassName("skip-link");
    getContent().addClickListener(click -> skip.run());
  }

  /// Leads to something with this name; `null` where there is nothing to skip to.
  void leadTo(@Nullable String name) {
    getContent().setText("Skip to " + name);
    getContent().setVisible(name != null);
  }
}
