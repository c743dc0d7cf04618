package org.parley.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Article;
import org.parley.chronicle.EventMention;
import org.parley.time.FuzzyDate;
import org.parley.ui.date.DayFields;
import org.parley.ui.date.PublicationForm;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;

/// Asks for the publication date where it is missing, and says what setting it changed.
class PublicationPanel extends Composite<Section> {

  /// Lines of “before → now” shown; more would push the text away.
  private static final int LINES = 8;

  private final Words words;
  private final DayFields days;
  private final SerializableConsumer<LocalDate> redate;
  private final SerializableConsumer<Redating> undo;

  /// @param outcome what the last change did; `null` when there was none
  /// @param redate told the new date
  /// @param undo told the change to take back
  PublicationPanel(
      Article article,
      List<EventMention> mentions,
      @Nullable Redating outcome,
      Words words,
      DayFields days,
      SerializableConsumer<LocalDate> redate,
      SerializableConsumer<Redating> undo) {
    this.words = words;
    this.days = days;
    this.redate = redate;
    this.undo = undo;
    getContent().addClassName("publication");
    if (outcome != null) {
      getContent().addClassName("is-settled");
      settled(article, outcome);
    } else if (article.published() == null) {
      ask(yearless(mentions));
    } else {
      getContent().addClassName("is-quiet");
      getContent().add(change(article.published()));
    }
  }

  private static long yearless(List<EventMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.date() != null && mention.date().isYearless())
        .count();
  }

  private void ask(long yearless) {
    String missing =
        yearless == 0
            ? "Dates like “on Tuesday” wait for it."
            : Counts.of(yearless, "date has no year", "dates have no year")
                + ", and dates like “on Tuesday” wait for it.";
    Div sentence = new Div(strong("No publication date. "), new Span(missing));
    getContent().add(sentence, form(null));
  }

  private PublicationForm form(@Nullable LocalDate current) {
    return new PublicationForm(days, current, redate);
  }

  private void keep(LocalDate current) {
    getContent().removeAll();
    getContent().addClassName("is-quiet");
    getContent().add(change(current));
  }

  private NativeButton change(LocalDate current) {
    NativeButton change = new NativeButton("Correct the publication date");
    change.addClassName("text-button");
    change.addClickListener(
        click -> {
          getContent().removeAll();
          getContent().removeClassName("is-quiet");
          getContent().add(form(current).cancelledBy(() -> keep(current)));
        });
    return change;
  }

  private void settled(Article article, Redating outcome) {
    LocalDate published = article.published();
    String now =
        published == null
            ? "The publication date is unknown again. "
            : "Published on " + words.day(published) + again(article, outcome) + ". ";
    getContent().add(new Div(strong(now), new Span(sum(outcome))));
    getContent().getElement().setAttribute("role", "status");
    if (!outcome.moved().isEmpty()) {
      getContent().add(lines(outcome.moved()));
    }
    NativeButton back = new NativeButton("Undo", click -> undo.accept(outcome));
    back.addClassName("secondary-button");
    Div act = new Div(back);
    act.addClassName("publication-act");
    getContent().add(act);
  }

  private String again(Article article, Redating outcome) {
    return outcome.undone() ? " again, " + words.basis(article.basis()) : "";
  }

  private static String sum(Redating outcome) {
    if (outcome.moved().isEmpty() && outcome.found() == 0 && outcome.lost() == 0) {
      return "No event depended on it.";
    }
    String text = Counts.of(outcome.moved().size(), "event has", "events have") + " another date.";
    text += outcome.found() > 0 ? " New: " + outcome.found() + "." : "";
    return text + (outcome.lost() > 0 ? " No longer told: " + outcome.lost() + "." : "");
  }

  private UnorderedList lines(List<Redating.Moved> moved) {
    UnorderedList list = new UnorderedList();
    moved.stream().limit(LINES).forEach(one -> list.add(new ListItem(line(one))));
    if (moved.size() > LINES) {
      list.add(new ListItem("and " + (moved.size() - LINES) + " more"));
    }
    return list;
  }

  private String line(Redating.Moved moved) {
    return date(moved.before()) + " → " + date(moved.after()) + ": " + moved.headline();
  }

  private String date(@Nullable FuzzyDate date) {
    return words.date(date);
  }

  private static Span strong(String text) {
    Span strong = new Span(text);
    strong.getStyle().setFontWeight("600");
    return strong;
  }
}
