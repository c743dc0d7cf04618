package org.parley.ui.event;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.chronicle.Claim;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.parley.chronicle.Modality;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Words;

/// Where the sources of an event differ: what is said, by whom, and in which sentence.
class EventClaims extends Composite<Section> {

  private final Event event;
  private final Words words;

  EventClaims(Event event, Words words) {
    this.event = event;
    this.words = words;
    getContent().addClassName("event-claims");
    getContent().add(new Span("The sources differ on " + Claimants.all(matters())));
    event.claims().forEach(claim -> getContent().add(says(claim)));
  }

  private List<String> matters() {
    return event.claims().stream().map(Claim::about).distinct().map(this::matter).toList();
  }

  /// The days that differ need not be the event's own: of talks it may be the one they began on.
  private String matter(String about) {
    return switch (about) {
      case "date" ->
          event.claims().stream().anyMatch(this::isShown) ? "the date" : "one of its days";
      case "place" -> "the place";
      default -> "whether it took place";
    };
  }

  private Div says(Claim claim) {
    Span value = new Span(value(claim));
    value.addClassName("claim-value");
    Div says = new Div(value, new Span(": " + Claimants.of(event, claim)));
    if (isShown(claim)) {
      boolean decided = event.decided(Field.DATE).isPresent();
      says.add(new Span(decided ? " – shown, as corrected" : " – shown, as better supported"));
    }
    event.mentions().stream()
        .filter(mention -> claim.mentions().contains(mention.id()))
        .findFirst()
        .map(EventClaims::sentence)
        .ifPresent(says::add);
    return says;
  }

  private static Paragraph sentence(EventMention mention) {
    Paragraph sentence = new Paragraph("“" + mention.evidence().exact() + "”");
    sentence.addClassName("claim-sentence");
    return sentence;
  }

  private boolean isShown(Claim claim) {
    return claim.about().equals("date")
        && event.date() != null
        && claim.value().equals(event.date().edtf());
  }

  private String value(Claim claim) {
    return switch (claim.about()) {
      case "date" -> words.date(FuzzyDate.parse(claim.value()));
      case "place" -> words.place(claim.value());
      default -> claim.value().equals(Modality.DENIED.name()) ? "It did not" : "It took place";
    };
  }
}
