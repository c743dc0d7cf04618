package org.parley.ui.correct;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/// Says what a person just decided, or decided once, and offers the way back.
public class CorrectionNotice extends Composite<Div> {

  CorrectionNotice(String words) {
    getContent().addClassName("correction-notice");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(new Span(words));
  }

  CorrectionNotice undoneBy(SerializableRunnable undo) {
    return with("Undo", undo);
  }

  CorrectionNotice with(String words, SerializableRunnable act) {
    NativeButton button = new NativeButton(words, click -> act.run());
    button.addClassName("secondary-button");
    getContent().add(button);
    return this;
  }
}
