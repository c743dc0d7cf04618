package org.parley.ui.correct;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;

/// What a person corrects on one screen: the event whose form is open, and what was done last.
public class Corrections {

  /// What was done last, and how things were before.
  record Done(String event, String words, Map<Field, Optional<String>> former) {}

  private final CorrectionDesk desk;
  private final SerializableRunnable changed;
  private @Nullable String open;
  private @Nullable Done done;

  /// @param changed told when something is to be shown anew
  Corrections(CorrectionDesk desk, SerializableRunnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  CorrectionDesk desk() {
    return desk;
  }

  /// Whether a form is open, so that what is typed into it must stay.
  public boolean isOpen() {
    return open != null;
  }

  /// Begins to correct an event in its form.
  public void open(Event event) {
    open = event.id();
    done = null;
  }

  /// Leaves the form; what was typed is forgotten.
  public void close() {
    open = null;
  }

  /// Leaves the form, and forgets what was done to any other event than this.
  ///
  /// @param event the event looked at now; `null` for none
  public void lookAt(@Nullable Event event) {
    if (open != null && !isToldBy(event, open)) {
      open = null;
    }
    if (done != null && !isToldBy(event, done.event())) {
      done = null;
    }
  }

  /// Others may have joined it meanwhile, so that it goes by another name.
  private static boolean isToldBy(@Nullable Event event, String mention) {
    return event != null && event.mentions().stream().anyMatch(one -> one.id().equals(mention));
  }

  /// What was just done, in words; empty where nothing was.
  public Optional<String> done() {
    return Optional.ofNullable(done).map(Done::words);
  }

  /// Decides fields of an event and offers to undo it.
  ///
  /// @param values an empty one takes the decision back
  void decide(Event event, Map<Field, Optional<String>> values) {
    open = null;
    done = null;
    if (!values.isEmpty()) {
      Map<Field, Optional<String>> former = new TreeMap<>();
      values
          .keySet()
          .forEach(field -> former.put(field, event.decided(field).map(Decision::chosen)));
      done =
          desk.decide(event.id(), values)
              ? new Done(event.id(), desk.words().done(values), former)
              : new Done(event.id(), "No article tells this event any more.", Map.of());
    }
    changed.run();
  }

  void decide(Event event, Field field, @Nullable String value) {
    decide(event, Map.of(field, Optional.ofNullable(value)));
  }

  /// What is to be said above an event: what was just done to it, or that it was set aside once.
  public List<CorrectionNotice> notices(Event event) {
    List<CorrectionNotice> notices = new ArrayList<>(notice().stream().toList());
    if (isSetAside(event) && !tellsReview()) {
      notices.add(
          new CorrectionNotice("Set aside by hand as not an event.")
              .with("Bring it back", () -> decide(event, Field.REVIEW, null)));
    }
    return notices;
  }

  /// Whether a person found that it is no event.
  public static boolean isSetAside(Event event) {
    return event.review() == Review.REJECTED;
  }

  /// What was done last, with the way back.
  Optional<CorrectionNotice> notice() {
    return Optional.ofNullable(done)
        .map(
            last ->
                last.former().isEmpty()
                    ? new CorrectionNotice(last.words())
                    : new CorrectionNotice(last.words()).undoneBy(this::undo));
  }

  private boolean tellsReview() {
    return done != null && done.former().containsKey(Field.REVIEW);
  }

  private void undo() {
    Done last = done;
    if (last != null) {
      desk.decide(last.event(), last.former());
      done = new Done(last.event(), "Undone.", Map.of());
      changed.run();
    }
  }
}
