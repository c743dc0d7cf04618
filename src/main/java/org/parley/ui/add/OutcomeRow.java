package org.parley.ui.add;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    if (!outcome.refused().isEmpty()) {
      getContent().add(refusals(outcome));
    }
  }

  /// Each part with a sign of its own, so that what was not added is seen without its colour.
  private static Span verdict(Outcome outcome) {
    Span verdict = new Span();
    verdict.addClassName("outcome-verdict");
    boolean one = outcome.results().size() == 1;
    add(verdict, outcome.added().size(), "Added", "is-added", one);
    add(verdict, outcome.known().size(), "Already known", "is-known", one);
    add(verdict, outcome.refused().size(), "Not added", "is-refused", one);
    if (outcome.results().isEmpty()) {
      verdict.add(word("Nothing in it", "is-refused"));
    }
    return verdict;
  }

  private static void add(Span verdict, int count, String words, String kind, boolean one) {
    if (count > 0) {
      String counted = Counts.grouped(count) + " " + words.toLowerCase(Locale.ROOT);
      verdict.add(word(one ? words : counted, kind));
    }
  }

  private static Span word(String words, String kind) {
    Span word = new Span(words);
    word.addClassNames("outcome-word", kind);
    return word;
  }

  /// What was not added, why, and what to do about it.
  private static Div refusals(Outcome outcome) {
    List<ImportResult.Refused> refused = outcome.refused();
    UnorderedList list = new UnorderedList();
    refused.stream().limit(REASONS).forEach(one -> list.add(new ListItem(reason(outcome, one))));
    if (refused.size() > REASONS) {
      list.add(new ListItem("and " + Counts.grouped(refused.size() - REASONS) + " more"));
    }
    Div refusals = new Div(list);
    refusals.addClassName("outcome-refused");
    if (outcome.results().size() > refused.size()) {
      refusals.add(
          new Paragraph(
              "Everything else in it is stored. Mend these and bring the file again: what is"
                  + " stored already is not doubled."));
    }
    return refusals;
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
    String place = refused.name().replace(outcome.name() + " ", "");
    return new Span(named ? place + ": " + refused.reason() : refused.reason());
  }

  private void detail(Component component) {
    Div line = new Div(component);
    line.addClassName("outcome-detail");
    getContent().add(line);
  }
}
