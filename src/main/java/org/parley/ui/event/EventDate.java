package org.parley.ui.event;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.parley.chronicle.Event;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Words;

/// The date in words, and behind “Why this date?” the reason and the exact form.
class EventDate extends Composite<Div> {

  EventDate(Event event, Words words) {
    getContent().addClassName("event-date");
    Span date = new Span(words.date(event.date()));
    date.addClassName("event-date-words");
    getContent().add(date, why(event, words));
  }

  private static NativeDetails why(Event event, Words words) {
    Div reason = new Div(new Paragraph(reason(event)));
    FuzzyDate date = event.date();
    if (date != null) {
      Code edtf = new Code(date.edtf());
      edtf.addClassName("mono");
      edtf.setTitle("The same in EDTF (ISO 8601-2)");
      reason.add(edtf);
    }
    if (event.toldUntil() != null) {
      reason.add(new Paragraph(told(words.day(event.toldUntil()))));
    }
    NativeDetails details = new NativeDetails("Why this date?", reason);
    details.addClassName("why");
    return details;
  }

  /// Until then it is in the answers of every filter.
  private static String told(String day) {
    return "It is known to go on until " + day + ", when the last article that says so came out.";
  }

  private static String reason(Event event) {
    String reason = event.dateReason();
    if (reason != null && !reason.isBlank()) {
      return reason;
    }
    return event.date() == null ? "No sentence says when." : "The text gives this date outright.";
  }
}
