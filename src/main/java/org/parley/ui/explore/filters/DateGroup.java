package org.parley.ui.explore.filters;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayFields;
import org.parley.ui.date.Edge;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;

/// The filters by time: two days, or plain words.
class DateGroup extends Fold {

  private final TextField when;
  private final DatePicker from;
  private final DatePicker to;

  DateGroup(Navigator navigator, DayFields days, DateDesk desk) {
    super("Dates");
    when =
        days.period(
            "In words",
            typed -> navigator.go(state -> state.with("when", desk.placed(typed, state.window()))));
    from = days.field("From", Edge.FIRST, "");
    to = days.field("Until", Edge.LAST, "");
    filterBy(from, "from", navigator);
    filterBy(to, "to", navigator);
    hold(when, from, to);
  }

  private static void filterBy(DatePicker day, String filter, Navigator navigator) {
    day.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            String value = change.getValue() == null ? "" : change.getValue().toString();
            navigator.go(state -> state.with(filter, value));
          }
        });
  }

  /// Shows the chosen dates.
  void show(ViewState state) {
    when.setValue(state.value("when"));
    show(from, day(state.value("from")));
    show(to, day(state.value("to")));
    if (!state.value("when").isEmpty() || from.getValue() != null || to.getValue() != null) {
      setOpen(true);
    }
  }

  /// What was typed and could not be read stays, with the reason why.
  private static void show(DatePicker field, @Nullable LocalDate day) {
    if (!Objects.equals(field.getValue(), day)) {
      field.setValue(day);
    }
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
