package org.parley.ui.date;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asks on which day an article was published.
public class PublicationForm extends Composite<Div> {

  private final DatePicker day;
  private final SerializableConsumer<LocalDate> set;

  /// @param current the day known so far
  /// @param set told the day
  public PublicationForm(
      DayFields days, @Nullable LocalDate current, SerializableConsumer<LocalDate> set) {
    this.set = set;
    day = days.published("Published on", "");
    day.setValue(current);
    NativeButton button = new NativeButton("Set the date", click -> submit());
    button.addClassName("primary-button");
    getContent().addClassName("publication-act");
    getContent().add(day, button);
  }

  /// Adds the way out without a change.
  public PublicationForm cancelledBy(SerializableRunnable cancel) {
    NativeButton button = new NativeButton("Cancel", click -> cancel.run());
    button.addClassName("secondary-button");
    getContent().add(button);
    return this;
  }

  /// Gives the keyboard to the field.
  public void focus() {
    day.focus();
  }

  private void submit() {
    if (day.isInvalid()) {
      return; // it says already why
    }
    if (day.getValue() != null) {
      set.accept(day.getValue());
    } else {
      day.setInvalid(true);
      day.setErrorMessage("Choose the day it was published.");
    }
  }
}
