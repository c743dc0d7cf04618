package org.parley.ui.explore.filters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.parley.ui.explore.state.Navigator;

/// Says how several chosen values of one filter go together, and lets a person change it where an
/// event can have several of them.
class Together extends Composite<Div> {

  private final NativeButton any = new NativeButton("Any");
  private final NativeButton all = new NativeButton("All");
  private final Span words = new Span("Any of those chosen:");

  Together() {
    getContent().addClassNames("label", "facet-any");
    getContent().add(words);
    setVisible(false);
  }

  /// Lets a person choose between any and all.
  ///
  /// @param parameter the filter that keeps the choice
  void choosing(String parameter, Navigator navigator) {
    any.addClickListener(click -> navigator.go(state -> state.with(parameter, "")));
    all.addClickListener(click -> navigator.go(state -> state.with(parameter, "all")));
    words.setText("of those chosen");
    Div choice = new Div(any, all);
    choice.addClassName("either-or");
    getContent().addComponentAsFirst(choice);
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "Any or all of those chosen");
  }

  /// Shows what holds for so many values.
  void show(int chosen, boolean everyOne) {
    setVisible(chosen > 1);
    any.getElement().setAttribute("aria-pressed", String.valueOf(!everyOne));
    all.getElement().setAttribute("aria-pressed", String.valueOf(everyOne));
  }
}
