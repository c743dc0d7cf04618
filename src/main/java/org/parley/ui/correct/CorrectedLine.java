package org.parley.ui.correct;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;

/// Says that a person decided a field and what the articles say: “Corrected by hand; the articles
/// say 3 May 2017. Take back”.
public class CorrectedLine extends Composite<Div> {

  /// @param start what the sentence begins with
  CorrectedLine(String start, Event event, Decision decision, Corrections corrections) {
    String read = corrections.desk().words().read(decision.field(), decision.read());
    NativeButton back =
        new NativeButton("Take back", click -> corrections.decide(event, decision.field(), null));
    back.addClassName("text-button");
    back.getElement().setAttribute("aria-label", "Take back: " + FieldWords.name(decision.field()));
    getContent().addClassName("corrected");
    getContent().add(new Span(start + (read.isEmpty() ? "" : "; " + read) + ". "), back);
  }

  /// The line for a decision of an event.
  public static CorrectedLine of(Event event, Decision decision, Corrections corrections) {
    return new CorrectedLine("Corrected by hand", event, decision, corrections);
  }
}
