package org.parley.ui.correct;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Event;
import org.parley.ui.frame.ChronicleWatch;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;

/// All that people decided about events, the latest first, each with the way to take it back.
@Route("corrections")
@PageTitle("Corrections · Parley")
@Menu(title = "Corrections", order = 3)
public class DecisionsView extends Composite<Main> {

  /// Events shown at once.
  private static final int MOST = 200;

  private final Chronicle chronicle;
  private final Words words;
  private final Corrections corrections;
  private final Div list = new Div();

  DecisionsView(Chronicle chronicle, Words words, CorrectionDesk desk, ChronicleWatch watch) {
    this.chronicle = chronicle;
    this.words = words;
    corrections = desk.corrections(this::show);
    Paragraph lead =
        new Paragraph(
            "What people decided outranks what the articles say, and stays when they are read"
                + " again. Events are corrected beside the timeline.");
    lead.addClassName("articles-lead");
    Div head = new Div(new H1("Corrections"), lead);
    head.addClassName("articles-head");
    Div column = new Div(head, list);
    column.addClassName("articles-column");
    getContent().addClassName("articles");
    getContent().add(column);
    watch.whileAttached(this, change -> show());
    show();
  }

  private void show() {
    list.removeAll();
    corrections.notice().ifPresent(list::add);
    List<Event> decided = chronicle.decided(MOST);
    list.add(decided.isEmpty() ? nothing() : rows(decided));
    if (decided.size() == MOST) {
      list.add(label("These are the latest " + MOST + "."));
    }
    int waiting = chronicle.waitingDecisions();
    if (waiting > 0) {
      list.add(label(waiting(waiting)));
    }
  }

  private Component rows(List<Event> decided) {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("decided-list");
    decided.forEach(event -> rows.add(new ListItem(new DecidedRow(event, words, corrections))));
    return rows;
  }

  private static String waiting(int count) {
    return "Corrections of "
        + Counts.of(count, "sentence", "sentences")
        + " wait: no article tells "
        + (count == 1 ? "it" : "them")
        + " at the moment. They apply when one does again.";
  }

  private static Paragraph label(String words) {
    Paragraph label = new Paragraph(words);
    label.addClassName("label");
    return label;
  }

  private static EmptyState nothing() {
    return new EmptyState(
        "Nothing was corrected",
        "Open an event on the timeline to correct it, pin it, or set it aside as not an event.",
        new Anchor("", "Timeline"));
  }
}
