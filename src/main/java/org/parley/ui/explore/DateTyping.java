package org.parley.ui.explore;

import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.explore.filter.Understood;
import org.parley.ui.date.DateAnswer;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayAnswer;
import org.parley.ui.date.DayReader;
import org.parley.ui.date.DayWindow;
import org.parley.ui.date.Edge;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.timeline.Timeline;
import org.parley.ui.timeline.act.PeriodTypedEvent;
import org.springframework.stereotype.Component;

/// Answers to dates that a person types, into the timeline or the search field.
@Component
class DateTyping {

  private final DateDesk desk;
  private final DayReader reader;

  DateTyping(DateDesk desk, DayReader reader) {
    this.desk = desk;
    this.reader = reader;
  }

  /// Answers what is typed into the timeline.
  ///
  /// @param shown what is shown at the moment it is asked
  void answer(Timeline timeline, SerializableSupplier<ViewState> shown) {
    timeline.addDateTypedListener(typed -> goTo(typed.words(), timeline, shown.get().window()));
    timeline.addPeriodTypedListener(typed -> setEdge(typed, timeline));
  }

  private void goTo(String words, Timeline timeline, @Nullable DayWindow shown) {
    switch (desk.find(words, shown)) {
      case DateAnswer.Found found -> {
        timeline.answers().explain(found.words(), found.others());
        timeline.show(found.period());
      }
      case DateAnswer.Refused refused ->
          timeline.answers().refuse(refused.words(), refused.others(), refused.search());
    }
  }

  private void setEdge(PeriodTypedEvent typed, Timeline timeline) {
    switch (reader.read(typed.words(), typed.isFirst() ? Edge.FIRST : Edge.LAST)) {
      case DayAnswer.Found found -> timeline.answers().adopt(typed, found.day(), found.words());
      case DayAnswer.Refused refused -> timeline.answers().refuseDay(typed, refused.words());
    }
  }

  /// Whether words typed into the search are a period and nothing else, though they name no year.
  boolean isPeriod(String typed) {
    return Understood.of(typed).date() == null && desk.period(typed).isPresent();
  }

  /// Words for a period with the year that is meant, seen from what is shown.
  String placed(String typed, ViewState state) {
    return desk.placed(typed, state.window());
  }
}
