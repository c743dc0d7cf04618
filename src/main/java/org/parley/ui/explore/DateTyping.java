package org.parley.ui.explore;

import com.vaadin.flow.function.SerializableSupplier;
import org.parley.ui.date.DateAnswer;
import org.parley.ui.date.DayAnswer;
import org.parley.ui.date.Edge;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.timeline.Timeline;
import org.parley.ui.timeline.act.PeriodTypedEvent;

/// Answers to dates that a person types into the timeline.
class DateTyping {

  private final Timeline timeline;
  private final Exploration exploration;
  private final SerializableSupplier<ViewState> state;

  private DateTyping(
      Timeline timeline, Exploration exploration, SerializableSupplier<ViewState> state) {
    this.timeline = timeline;
    this.exploration = exploration;
    this.state = state;
  }

  /// @param state what is shown at the moment it is asked
  static void answer(
      Timeline timeline, Exploration exploration, SerializableSupplier<ViewState> state) {
    DateTyping typing = new DateTyping(timeline, exploration, state);
    timeline.addDateTypedListener(typed -> typing.goTo(typed.words()));
    timeline.addPeriodTypedListener(typing::setEdge);
  }

  private void goTo(String words) {
    switch (exploration.find(words, state.get())) {
      case DateAnswer.Found found -> {
        timeline.explainDate(found.words(), found.others());
        timeline.show(found.period());
      }
      case DateAnswer.Refused refused ->
          timeline.refuseDate(refused.words(), refused.others(), refused.search());
    }
  }

  private void setEdge(PeriodTypedEvent typed) {
    switch (exploration.day(typed.words(), typed.isFirst() ? Edge.FIRST : Edge.LAST)) {
      case DayAnswer.Found found -> timeline.adoptDay(typed, found.day(), found.words());
      case DayAnswer.Refused refused -> timeline.refuseDay(typed, refused.words());
    }
  }
}
