package org.parley.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.ui.date.DayWindow;
import org.parley.ui.timeline.act.BandOpenEvent;
import org.parley.ui.timeline.act.DateTypedEvent;
import org.parley.ui.timeline.act.FiltersClearedEvent;
import org.parley.ui.timeline.act.HelpAskedEvent;
import org.parley.ui.timeline.act.LanesArrangedEvent;
import org.parley.ui.timeline.act.OpenEvent;
import org.parley.ui.timeline.act.PeriodChosenEvent;
import org.parley.ui.timeline.act.PeriodExportedEvent;
import org.parley.ui.timeline.act.PeriodTypedEvent;
import org.parley.ui.timeline.act.SelectEvent;
import org.parley.ui.timeline.act.WindowChangedEvent;
import org.parley.ui.timeline.act.WordsAskedEvent;

/// The interactive timeline. It loads its events by itself from `api/v1/timeline`; this class only
/// says which filter, lanes, selection and window, and hears what a person does.
///
/// ```java
/// var timeline = new Timeline();
/// timeline.setFilter("platform=geneva&actor=russia");
/// timeline.addSelectListener(e -> panel.show(e.id()));
/// ```
///
/// Give it a size; it has none of its own (`setSizeFull()` in a flex layout).
@Tag("parley-timeline")
@JsModule("./timeline/parley-timeline.ts")
public class Timeline extends Component implements HasSize, HasStyle {

  /// Where the tiles are, unless another address is set.
  public static final String SOURCE = "api/v1/timeline";

  /// Lanes by platform, everything in view.
  public Timeline() {
    setSource(SOURCE);
    getElement().addPropertyChangeListener("selected", "event-selected", event -> {});
    getElement().addPropertyChangeListener("window", "window-changed", event -> {});
    getElement().addPropertyChangeListener("arrangement", "lanes-arranged", event -> {});
  }

  /// Address of the tiles, relative to the page's base.
  public void setSource(String address) {
    getElement().setProperty("source", address);
  }

  /// The filters as a query string without `?`, encoded as in the page's address; empty for all.
  public void setFilter(String query) {
    getElement().setProperty("filter", query);
  }

  /// What lanes stand for; platforms at first.
  public void setLanes(LaneMode mode) {
    getElement().setProperty("lanes", mode.key());
  }

  /// The event with the ring around it; `null` for none. Does not move the window.
  public void setSelected(@Nullable String id) {
    getElement().setProperty("selected", id == null ? "" : id);
  }

  /// The visible period; until it is set, everything is in view.
  public void setWindow(DayWindow window) {
    getElement().setProperty("window", window.toString());
  }

  /// Colours; as the page around it at first.
  public void setColorScheme(ColorScheme scheme) {
    getElement().setProperty("scheme", scheme.key());
  }

  /// Language of dates and words, as a BCP 47 tag; the page's language at first.
  public void setLanguage(String tag) {
    getElement().setProperty("language", tag);
  }

  /// How lanes are ordered, collapsed and hidden, as [LanesArrangedEvent] tells it; empty as usual.
  public void setArrangement(String arrangement) {
    getElement().setProperty("arrangement", arrangement);
  }

  /// Answers to dates that a person types into it.
  public Answers answers() {
    return new Answers(getElement());
  }

  /// Gives the keyboard to the events.
  public void focus() {
    getElement().callJsFunction("focus");
  }

  /// Moves, animated, to a period.
  public void show(DayWindow window) {
    getElement().callJsFunction("show", window.toString());
  }

  /// Selects an event and moves, animated, until it can be read.
  ///
  /// @param around any day of the event
  public void reveal(String id, LocalDate around) {
    getElement().callJsFunction("reveal", id, (int) around.toEpochDay());
  }

  /// Moves, animated, until everything is in view.
  public void fit() {
    getElement().callJsFunction("fit");
  }

  /// Looks for new and changed events between two days and draws them; what has not changed is not
  /// loaded again.
  public void refresh(DayWindow changed) {
    getElement()
        .callJsFunction(
            "refresh", (int) changed.from().toEpochDay(), (int) changed.to().toEpochDay());
  }

  /// Looks for new and changed events everywhere.
  public void refresh() {
    getElement().callJsFunction("refresh");
  }

  /// Says something over the picture for a moment.
  public void say(String words) {
    getElement().callJsFunction("say", words);
  }

  /// What can be taken away from it.
  public Sharing sharing() {
    return new Sharing(getElement());
  }

  /// Told when the selection changes by mouse, touch or key.
  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }

  /// Told when a person asks to read an event.
  public Registration addOpenListener(ComponentEventListener<OpenEvent> listener) {
    return addListener(OpenEvent.class, listener);
  }

  /// Told when the visible period has come to rest.
  public Registration addWindowChangedListener(
      ComponentEventListener<WindowChangedEvent> listener) {
    return addListener(WindowChangedEvent.class, listener);
  }

  /// Told when a density band is to be listed.
  public Registration addBandOpenListener(ComponentEventListener<BandOpenEvent> listener) {
    return addListener(BandOpenEvent.class, listener);
  }

  /// Told when lanes were moved, collapsed or hidden.
  public Registration addLanesArrangedListener(
      ComponentEventListener<LanesArrangedEvent> listener) {
    return addListener(LanesArrangedEvent.class, listener);
  }

  /// Told when a person types where to go; answer with [Answers#explain] and [#show], or with
  /// [Answers#refuse].
  public Registration addDateTypedListener(ComponentEventListener<DateTypedEvent> listener) {
    return addListener(DateTypedEvent.class, listener);
  }

  /// Told when what was typed as a date is to be searched for.
  public Registration addWordsAskedListener(ComponentEventListener<WordsAskedEvent> listener) {
    return addListener(WordsAskedEvent.class, listener);
  }

  /// Told when an end of the chosen period is typed; answer with [Answers#adopt] or
  /// [Answers#refuseDay].
  public Registration addPeriodTypedListener(ComponentEventListener<PeriodTypedEvent> listener) {
    return addListener(PeriodTypedEvent.class, listener);
  }

  /// Told when a person asks for help.
  public Registration addHelpAskedListener(ComponentEventListener<HelpAskedEvent> listener) {
    return addListener(HelpAskedEvent.class, listener);
  }

  /// Told when a person who finds nothing wants to see everything.
  public Registration addFiltersClearedListener(
      ComponentEventListener<FiltersClearedEvent> listener) {
    return addListener(FiltersClearedEvent.class, listener);
  }

  /// Told when the events of a drawn period are to be saved.
  public Registration addPeriodExportedListener(
      ComponentEventListener<PeriodExportedEvent> listener) {
    return addListener(PeriodExportedEvent.class, listener);
  }

  /// Told when everything is to be narrowed to a period drawn with Shift and drag, or with the
  /// period button.
  public Registration addPeriodChosenListener(ComponentEventListener<PeriodChosenEvent> listener) {
    return addListener(PeriodChosenEvent.class, listener);
  }
}
