package org.parley.ui.correct;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;

/// What a person can do about an event: correct it, pin it, set it aside.
public class CorrectionActs extends Composite<Div> {

  private final NativeButton correct;

  /// @param open told to show the form
  public CorrectionActs(Event event, Corrections corrections, SerializableRunnable open) {
    correct = button("Correct", open);
    correct.setTitle("Correct title, date, type, platform or place");
    NativeButton pin =
        button(
            "Always label first",
            () -> corrections.decide(event, Field.PINNED, event.pinned() ? null : "true"));
    pin.getElement().setAttribute("aria-pressed", String.valueOf(event.pinned()));
    pin.setTitle(
        event.pinned()
            ? "Pinned by hand: press to label it by its importance again"
            : "Give it a label on the timeline however short the space is");
    NativeButton reject =
        button(
            "Not an event", () -> corrections.decide(event, Field.REVIEW, Review.REJECTED.name()));
    reject.setTitle("Take it from the timeline and the lists; it can be brought back");
    getContent().addClassName("correction-acts");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "Correct this event");
    getContent().add(correct, pin, reject);
  }

  private static NativeButton button(String words, SerializableRunnable act) {
    NativeButton button = new NativeButton(words, click -> act.run());
    button.addClassName("quiet-button");
    return button;
  }

  /// Gives the keyboard to the way into the form.
  public void focus() {
    correct.focus();
  }
}
