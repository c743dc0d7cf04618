package org.parley.ui.correct;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;
import org.parley.ui.words.Words;

/// An event with all that was decided about it.
class DecidedRow extends Composite<Div> {

  DecidedRow(Event event, Words words, Corrections corrections) {
    Anchor headline =
        new Anchor(
            "?event=" + URLEncoder.encode(event.id(), StandardCharsets.UTF_8), event.headline());
    Span date = new Span(words.date(event.date()));
    date.addClassName("label");
    getContent().addClassName("decided-row");
    getContent().add(headline, date);
    for (Decision decision : event.decisions()) {
      String start = corrections.desk().words().decided(decision);
      getContent().add(new CorrectedLine(start, event, decision, corrections));
    }
  }
}
