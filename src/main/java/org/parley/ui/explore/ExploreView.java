package org.parley.ui.explore;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.parley.ui.correct.Corrections;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.filters.FilterPanel;
import org.parley.ui.explore.state.SoundState;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.frame.ChronicleWatch;
import org.parley.ui.frame.HelpDialog;
import org.parley.ui.frame.PageFrame;
import org.parley.ui.frame.Searchable;
import org.parley.ui.frame.SkipTarget;
import org.parley.ui.parts.Keys;
import org.parley.ui.parts.Sheet;
import org.parley.ui.share.ShareMenu;
import org.parley.ui.share.Shown;
import org.parley.ui.timeline.Timeline;
import org.parley.ui.timeline.act.BandOpenEvent;
import org.parley.ui.timeline.act.WindowChangedEvent;

/// The timeline with its filters and the panel beside it. What is shown follows from the page's
/// address alone; every act of a person changes the address.
@Route("")
@PageTitle("Timeline · Parley")
@Menu(title = "Timeline", order = 0)
public class ExploreView extends Composite<Main>
    implements AfterNavigationObserver, Searchable, SkipTarget {

  private final Exploration exploration;
  private final Beside beside;
  private final DateTyping dates;
  private final Captions captions;
  private final Corrections corrections;
  private final Timeline timeline = new Timeline();
  private final FilterPanel filters;
  private final StageBar bar;
  private final Div note = new Div();
  private final SidePanel side = new SidePanel(this::close);
  private final Trail trail = new Trail(this);
  private ViewState state = ViewState.EMPTY;

  ExploreView(
      Exploration exploration,
      Beside beside,
      DateTyping dates,
      Captions captions,
      ChronicleWatch watch) {
    this.exploration = exploration;
    this.beside = beside;
    this.dates = dates;
    this.captions = captions;
    corrections = beside.corrections(this::showSide);
    filters = exploration.filterPanel(this::go);
    Sheet filterSheet = new Sheet("Filters");
    filterSheet.setHeading("Filters");
    filterSheet.addClassName("filters");
    filterSheet.setOpenedWhereWide();
    filterSheet.add(filters);
    filterSheet.addDismissListener(dismissed -> filterSheet.toggle());
    bar = exploration.stageBar(this::go, filterSheet::toggle);
    bar.addTool(
        new ShareMenu(timeline, this::shown, () -> captions.of(state), exploration::calendar));
    note.addClassName("stage-note");
    note.getElement().setAttribute("role", "status");
    note.setVisible(false);
    Div stage = new Div(bar, note, timeline);
    stage.addClassName("stage");
    getContent().addClassName("explore");
    H1 title = new H1("Timeline");
    title.addClassName("visually-hidden");
    getContent().add(title, filterSheet, stage, side, keys());
    listen();
    watch.whileAttached(this, change -> refresh());
  }

  private Keys keys() {
    Keys keys = new Keys();
    keys.addCloseListener(pressed -> close());
    return keys;
  }

  private void listen() {
    timeline.addSelectListener(
        selected -> go(now -> now.withEvent(selected.id().orElse(null)), false));
    timeline.addOpenListener(opened -> side.focusHeadline());
    timeline.addWindowChangedListener(this::windowChanged);
    timeline.addBandOpenListener(this::showBand);
    timeline.addPeriodChosenListener(chosen -> go(now -> now.within(chosen.window())));
    timeline.addPeriodExportedListener(
        chosen -> ShareMenu.save(shown().within(chosen.window()), "csv", timeline));
    timeline.addLanesArrangedListener(
        arranged -> go(now -> now.withArrangement(arranged.arrangement()), false));
    dates.answer(timeline, () -> state);
    timeline.addWordsAskedListener(asked -> search(asked.words()));
    timeline.addFiltersClearedListener(cleared -> go(ViewState::withoutFilters));
    timeline.addHelpAskedListener(asked -> new HelpDialog().open());
  }

  private Shown shown() {
    return new Shown(state.filter(), state.window());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    ViewState before = state;
    SoundState asked = exploration.sound(ViewState.of(event.getLocation().getQueryParameters()));
    state = asked.state();
    tell(asked.ignored());
    DayWindow window = state.window();
    if (window == null && !state.shows(before)) {
      timeline.fit();
    } else if (window != null && !window.equals(before.window())) {
      timeline.setWindow(window);
    }
    show(state.window() == null);
    trail.remember(state);
  }

  private void go(UnaryOperator<ViewState> step) {
    go(step, true);
  }

  private void go(UnaryOperator<ViewState> step, boolean reveal) {
    go(step, reveal, false);
  }

  /// @param reveal whether the timeline moves to the selected event
  /// @param typing whether a person types, so that more may follow
  private void go(UnaryOperator<ViewState> step, boolean reveal, boolean typing) {
    ViewState before = state;
    SoundState asked = exploration.sound(step.apply(state));
    state = asked.state();
    tell(asked.ignored());
    if (!state.days().equals(before.days())) {
      state = state.withWindow(null);
    }
    if (!state.equals(before)) {
      if (typing) {
        trail.type(before, state);
      } else {
        trail.add(state);
      }
      PageFrame frame = findAncestor(PageFrame.class);
      if (frame != null) {
        frame.showWords(state.value("q"));
      }
      if (state.window() == null && !state.shows(before)) {
        timeline.fit();
      }
      show(reveal && !Objects.equals(before.event(), state.event()));
    }
  }

  private void tell(List<String> ignored) {
    note.setText("Not understood and left out: " + String.join(", ", ignored) + ".");
    note.setVisible(!ignored.isEmpty());
  }

  /// The address tells the period unless it is just what the filters ask for.
  private void windowChanged(WindowChangedEvent moved) {
    ViewState seen = state.withWindow(moved.isFitted() ? null : moved.window());
    if (!seen.equals(state)) {
      state = seen;
      trail.replace(state);
    }
  }

  private void show(boolean reveal) {
    timeline.setFilter(state.filterQuery());
    timeline.setLanes(state.lanes());
    timeline.setArrangement(state.arrangement());
    timeline.setSelected(state.event());
    refreshNumbers();
    showSide();
    String event = state.event();
    if (reveal && event != null) {
      beside.dayOf(event).ifPresent(day -> timeline.reveal(event, day));
    }
  }

  private void refresh() {
    timeline.refresh();
    refreshNumbers();
    showSide();
  }

  private void refreshNumbers() {
    exploration.showNumbers(state, filters, bar);
  }

  private void showSide() {
    beside.show(state, side, corrections, this::go);
  }

  private void showBand(BandOpenEvent band) {
    beside.showBand(state, band, side, this::go);
  }

  /// Closes what is nearest: the event, then the list behind it.
  private void close() {
    go(
        now ->
            now.event() != null
                ? now.withEvent(null)
                : now.undated() ? now.withUndated(false) : now.withoutSearch());
    if (state.event() == null && !state.undated() && state.value("q").isEmpty()) {
      side.clear();
    }
  }

  @Override
  public String skipName() {
    return "timeline";
  }

  @Override
  public void takeFocus() {
    timeline.focus();
  }

  @Override
  public void search(String words) {
    go(now -> now.withEvent(null).withUndated(false).asking(words), true, true);
  }

  @Override
  public void submit(String words) {
    if (dates.isPeriod(words)) {
      go(now -> now.withEvent(null).during(dates.placed(words, now)));
    } else {
      search(words);
    }
  }
}
