package org.parley.ui.add;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.parley.archive.ImportResult;
import org.parley.ui.words.Counts;

/// One line of the report: name, what became of it, and where to go from here.
class OutcomeRow extends Composite<Div> {

  /// Refused lines named one by one; the rest is counted.
  private static final int REASONS = 20;

  OutcomeRow(Outcome outcome, Yield yield) {
    getContent().addClassName("outcome");
    Span name = new Span(outcome.name());
    name.addClassName("outcome-name");
    getContent().add(name, verdict(outcome));
    if (outcome.note() != null) {
      detail(new Span(outcome.note()));
    }
    details(outcome, yield).forEach(this::detail);
    outcome.refused().stream().limit(REASONS).forEach(refused -> detail(reason(outcome, refused)));
    if (outcome.refused().size() > REASONS) {
      detail(new Span("and " + (outcome.refused().size() - REASONS) + " more could not be read"));
    }
  }

  private static Span verdict(Outcome outcome) {
    List<String> parts = new ArrayList<>();
    boolean one = outcome.results().size() == 1;
    add(parts, outcome.added().size(), "Added", "added", one);
    add(parts, outcome.known().size(), "Already known", "already known", one);
    add(parts, outcome.refused().size(), "Not added", "not added", one);
    Span verdict = new Span(parts.isEmpty() ? "Empty" : String.join(" · ", parts));
    verdict.addClassName("outcome-word");
    verdict.addClassName(
        outcome.added().isEmpty() && outcome.known().isEmpty() ? "is-refused" : "is-added");
    return verdict;
  }

  private static void add(List<String> parts, int count, String alone, String word, boolean one) {
    if (count > 0) {
      parts.add(one ? alone : count + " " + word);
    }
  }

  private static List<Component> details(Outcome outcome, Yield yield) {
    List<Component> details = new ArrayList<>();
    if (!outcome.added().isEmpty()) {
      details.add(found(yield));
      if (yield.events() > 0) {
        details.add(new Anchor(yield.onTimeline(), "Show on the timeline"));
      }
    }
    if (yield.waiting()) {
      Anchor set = new Anchor("article/" + outcome.added().getFirst(), "Set the publication date");
      details.add(new Div(new Span(waiting(yield.yearless()) + " "), set));
    } else if (outcome.added().size() + outcome.known().size() == 1) {
      String id =
          outcome.added().isEmpty() ? outcome.known().getFirst() : outcome.added().getFirst();
      details.add(new Anchor("article/" + id, "Read article"));
    }
    return details;
  }

  private static String waiting(long yearless) {
    String others = "ates like “on Tuesday” wait for the publication date.";
    return yearless == 0
        ? "D" + others
        : Counts.of(yearless, "date has no year", "dates have no year") + ", and d" + others;
  }

  private static Span found(Yield yield) {
    return new Span(
        yield.events() == 0
            ? "No dated happening found in it."
            : Counts.of(yield.events(), "event") + " found.");
  }

  private static Span reason(Outcome outcome, ImportResult.Refused refused) {
    boolean named = !refused.name().equals(outcome.name());
    return new Span(named ? refused.name() + ": " + refused.reason() : refused.reason());
  }

  private void detail(Component component) {
    Div line = new Div(component);
    line.addClassName("outcome-detail");
    getContent().add(line);
  }
}
