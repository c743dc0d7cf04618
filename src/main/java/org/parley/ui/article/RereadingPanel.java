package org.parley.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.reextraction.Changes;
import org.parley.chronicle.reextraction.Need;
import org.parley.chronicle.reextraction.Rereading;
import org.parley.chronicle.reextraction.Rereading.Phase;
import org.parley.ui.words.Counts;

/// Offers to read all articles again and says why, how far it is, and what it changed.
class RereadingPanel extends Composite<Section> {

  private final RereadingDesk desk;
  private final Span words = new Span();
  private final Element bar = new Element("progress");
  private final Div acts = new Div();

  /// What the offers were made for.
  private transient @Nullable Object shown;

  RereadingPanel(RereadingDesk desk) {
    this.desk = desk;
    words.getElement().setAttribute("role", "status");
    bar.setAttribute("aria-label", "Articles read again");
    acts.addClassName("rereading-acts");
    getContent().addClassName("rereading");
    getContent().getElement().setAttribute("aria-label", "Reading all articles again");
    getContent().add(words);
    getContent().getElement().appendChild(bar);
    getContent().add(acts);
    show();
  }

  final void show() {
    Rereading.State state = desk.state();
    boolean quiet = state.phase() == Phase.IDLE && state.need() == Need.NONE;
    setVisible(state.all() > 0);
    getContent().setClassName("is-quiet", quiet);
    getContent().setClassName("is-needed", state.phase() == Phase.IDLE && !quiet);
    bar.setVisible(state.phase() == Phase.RUNNING);
    bar.setAttribute("max", String.valueOf(state.all()));
    bar.setAttribute("value", String.valueOf(state.done()));
    words.getElement().setAttribute("aria-live", bar.isVisible() ? "off" : "polite");
    words.setText(text(state));
    List<Object> offered = List.of(state.phase(), state.need(), state.all());
    if (!offered.equals(shown)) {
      // Those that stay the same keep the focus.
      shown = offered;
      acts.removeAll();
      acts.add(offers(state, quiet));
    }
  }

  private static String text(Rereading.State state) {
    return switch (state.phase()) {
      case IDLE -> why(state.need());
      case RUNNING -> "Reading again: " + reached(state) + ".";
      case STOPPING -> "Stopping after the articles at hand.";
      case HALTED -> "Stopped at " + reached(state) + ".";
      case FAILED -> "Reading again broke off at " + reached(state) + "; the log says why.";
      case DONE -> report(state.changes());
    };
  }

  private static String why(Need need) {
    String better = " Reading them again brings the events up to date.";
    return switch (need) {
      case NONE -> "";
      case UNKNOWN -> "It is not noted by which rules these articles were read." + better;
      case RULES -> "Parley’s rules have changed since these articles were read." + better;
      case WORDS -> "The word lists have changed since these articles were read." + better;
    };
  }

  private Component[] offers(Rereading.State state, boolean quiet) {
    return switch (state.phase()) {
      case IDLE -> new Component[] {offer(state, quiet)};
      case RUNNING -> new Component[] {act("Stop", desk::stop)};
      case STOPPING, HALTED, FAILED -> new Component[] {act("Go on", desk::start)};
      case DONE -> done();
    };
  }

  private static String reached(Rereading.State state) {
    return Counts.grouped(state.done()) + " of " + Counts.of(state.all(), "article");
  }

  private NativeButton act(String words, SerializableRunnable act) {
    NativeButton button = new NativeButton(words, click -> act(act));
    button.addClassName("secondary-button");
    return button;
  }

  /// Whoever acted is led to what can be done next.
  private void act(SerializableRunnable act) {
    act.run();
    show();
    acts.getChildren()
        .filter(NativeButton.class::isInstance)
        .findFirst()
        .ifPresent(next -> ((NativeButton) next).focus());
  }

  private NativeButton offer(Rereading.State state, boolean quiet) {
    NativeButton read =
        new NativeButton(
            "Read all articles again",
            click -> new RereadingDialog(state.all(), () -> act(desk::start)).open());
    read.addClassName(quiet ? "text-button" : "secondary-button");
    return read;
  }

  private Component[] done() {
    NativeButton done = act("Done", desk::forget);
    int waiting = desk.waiting();
    return waiting == 0
        ? new Component[] {done}
        : new Component[] {
          new Anchor("corrections", Counts.of(waiting, "correction") + " without a sentence"), done
        };
  }

  private static String report(@Nullable Changes changes) {
    return changes == null ? "All articles were read again." : sum(changes);
  }

  private static String sum(Changes changes) {
    String read = Counts.of(changes.articles(), "article was", "articles were") + " read again. ";
    List<String> parts =
        Stream.of(
                part(changes.added(), "new"),
                part(changes.removed(), "gone"),
                part(changes.redated(), "with another date"),
                part(changes.altered(), "changed otherwise"))
            .flatMap(Optional::stream)
            .toList();
    return read
        + (parts.isEmpty()
            ? "Nothing has changed."
            : "Sentences that tell events: " + String.join(", ", parts) + ".");
  }

  private static Optional<String> part(int count, String words) {
    return count == 0 ? Optional.empty() : Optional.of(Counts.grouped(count) + " " + words);
  }
}
