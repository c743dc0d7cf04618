package org.parley.ui.event;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Locale;
import org.parley.chronicle.Claim;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;

/// Everything known about one event, evidence last so that it can be as long as it is.
public class EventPanel extends Composite<Div> {

  private final Words words;
  private final Event event;

  /// A panel for one event.
  ///
  /// @param corroboration says why articles count as one source
  /// @param filter told a filter's name and value when a person follows an actor, platform, place
  ///   or type
  public EventPanel(
      Event event,
      Words words,
      Corroboration corroboration,
      SerializableBiConsumer<String, String> filter) {
    this.words = words;
    this.event = event;
    getContent().addClassName("event-panel");
    H2 headline = new H2(event.headline());
    headline.getElement().setAttribute("tabindex", "-1");
    getContent()
        .add(headline, new EventDate(event, words), tags(), new EventFacts(event, words, filter));
    if (!event.claims().isEmpty()) {
      getContent().add(claims());
    }
    getContent().add(sources(corroboration.reasons(event)));
  }

  private Div tags() {
    Div tags = new Div();
    tags.addClassName("event-tags");
    if (event.status() != Status.HELD) {
      tags.add(tag(words.status(event.status()), event.status().name()));
    }
    boolean toldByStatus =
        event.modality() == Modality.HAPPENED
            || (event.modality() == Modality.PLANNED && event.status() != Status.HELD);
    if (!toldByStatus) {
      tags.add(tag(words.modality(event.modality()), event.modality().name()));
    }
    event
        .formerDates()
        .forEach(former -> tags.add(new Span("first set for " + words.date(former))));
    tags.setVisible(tags.getComponentCount() > 0);
    return tags;
  }

  private static Span tag(String text, String kind) {
    Span tag = new Span(text);
    tag.addClassNames("tag", "tag-" + kind.toLowerCase(Locale.ROOT));
    return tag;
  }

  private Section claims() {
    Section section = new Section();
    section.addClassNames("event-claims");
    section.add(new Span("The sources differ on " + disputed()));
    for (Claim claim : event.claims()) {
      section.add(new Div(says(claim)));
    }
    return section;
  }

  /// “the date”, “the date and the place”.
  private String disputed() {
    List<String> matters =
        event.claims().stream().map(Claim::about).distinct().map(EventPanel::matter).toList();
    return matters.size() < 2
        ? String.join("", matters)
        : String.join(", ", matters.subList(0, matters.size() - 1)) + " and " + matters.getLast();
  }

  private static String matter(String about) {
    return switch (about) {
      case "date" -> "the date";
      case "place" -> "the place";
      default -> "whether it took place";
    };
  }

  private String says(Claim claim) {
    String what =
        switch (claim.about()) {
          case "date" -> words.date(FuzzyDate.parse(claim.value()));
          case "place" -> words.place(claim.value());
          default ->
              claim.value().equals(Modality.DENIED.name()) ? "did not take place" : "took place";
        };
    return Claimants.of(event, claim) + ": " + what;
  }

  private Section sources(List<String> reasons) {
    Section section = new Section();
    section.addClassName("event-sources");
    section.add(new H3(sourcesTitle()));
    if (!reasons.isEmpty()) {
      section.add(whyFewer(reasons));
    }
    for (EventMention mention : event.mentions()) {
      section.add(new SourceCard(mention, event.mentions().size() == 1, words));
    }
    return section;
  }

  private NativeDetails whyFewer(List<String> reasons) {
    Div list = new Div();
    reasons.forEach(reason -> list.add(new Paragraph(reason)));
    list.add(new Paragraph("Who repeats a text, or oneself, confirms nothing: it counts once."));
    NativeDetails why =
        new NativeDetails("Why " + event.sources() + " and not " + event.articles() + "?", list);
    why.addClassName("why");
    return why;
  }

  private String sourcesTitle() {
    String articles = Counts.of(event.articles(), "article");
    return event.sources() == event.articles()
        ? Counts.of(event.sources(), "source")
        : Counts.of(event.sources(), "independent source") + " in " + articles;
  }
}
