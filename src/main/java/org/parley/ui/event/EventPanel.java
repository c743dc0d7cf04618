package org.parley.ui.event;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.ui.correct.CorrectedLine;
import org.parley.ui.correct.CorrectionActs;
import org.parley.ui.correct.CorrectionForm;
import org.parley.ui.correct.Corrections;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;

/// Everything known about one event, evidence last so that it can be as long as it is.
public class EventPanel extends Composite<Div> {

  private final Words words;
  private final Event event;
  private final Corrections corrections;
  private final SerializableBiConsumer<String, String> filter;
  private final Div told = new Div();

  /// A panel for one event.
  ///
  /// @param corroboration says why articles count as one source
  /// @param corrections what a person corrects on this screen
  /// @param filter told a filter's name and value when a person follows an actor, platform, place
  ///   or type
  public EventPanel(
      Event event,
      Words words,
      Corroboration corroboration,
      Corrections corrections,
      SerializableBiConsumer<String, String> filter) {
    this.words = words;
    this.event = event;
    this.corrections = corrections;
    this.filter = filter;
    getContent().addClassName("event-panel");
    corrections.notices(event).forEach(getContent()::add);
    tell();
    getContent().add(told, sources(corroboration.reasons(event)));
  }

  /// What the sources tell together, and what can be done about it.
  private CorrectionActs tell() {
    told.removeAll();
    H2 headline = new H2(event.headline());
    headline.getElement().setAttribute("tabindex", "-1");
    told.add(headline);
    corrected(Field.HEADLINE);
    told.add(new EventDate(event, words));
    corrected(Field.DATE);
    told.add(tags());
    if (!event.claims().isEmpty()) {
      told.add(new EventClaims(event, words));
    }
    CorrectionActs acts = new CorrectionActs(event, corrections, this::correct);
    acts.setVisible(!Corrections.isSetAside(event));
    told.add(new EventFacts(event, words, corrections, filter), acts);
    return acts;
  }

  private void corrected(Field field) {
    event
        .decided(field)
        .ifPresent(decision -> told.add(CorrectedLine.of(event, decision, corrections)));
  }

  /// Puts the form in the place of what it corrects; the sentences stay in view.
  private void correct() {
    corrections.open(event);
    CorrectionForm form = new CorrectionForm(event, corrections, this::leave);
    told.removeAll();
    told.add(form);
    form.focus();
  }

  private void leave() {
    corrections.close();
    tell().focus();
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
    if (!event.formerDates().isEmpty()) {
      tags.add(new Span(first()));
    }
    tags.setVisible(tags.getComponentCount() > 0);
    return tags;
  }

  private static Span tag(String text, String kind) {
    Span tag = new Span(text);
    tag.addClassNames("tag", "tag-" + kind.toLowerCase(Locale.ROOT));
    return tag;
  }

  /// “First set for 8 February 2017, then for March 2017.”
  private String first() {
    return "First set for "
        + String.join(", then for ", event.formerDates().stream().map(words::date).toList())
        + ".";
  }

  private Section sources(List<String> reasons) {
    Section section = new Section();
    section.addClassName("event-sources");
    section.add(new H3(sourcesTitle()));
    if (!reasons.isEmpty()) {
      section.add(whyFewer(reasons));
    }
    bySentence().forEach(readings -> section.add(new SourceCard(readings, event, words)));
    return section;
  }

  /// A sentence may be read twice, as what was planned and as what came of it.
  private Collection<List<EventMention>> bySentence() {
    Map<String, List<EventMention>> sentences = new LinkedHashMap<>();
    for (EventMention mention : event.mentions()) {
      String sentence = mention.articleId() + mention.evidence().start();
      sentences.computeIfAbsent(sentence, none -> new ArrayList<>()).add(mention);
    }
    return sentences.values();
  }

  private NativeDetails whyFewer(List<String> reasons) {
    UnorderedList list = new UnorderedList();
    reasons.forEach(reason -> list.add(new ListItem(reason)));
    list.add(new ListItem("Who repeats a text, or oneself, confirms nothing and counts once."));
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
