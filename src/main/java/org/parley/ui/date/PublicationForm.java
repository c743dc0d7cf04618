package org.parley.ui.date;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
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
    day = days.field("Published on", Edge.DAY, "");
    day.setValue(current);
    NativeButton button = new NativeButton("Set the date", click -> submit());
    button.addClassName("primary-button");
    getContent().addClassName("publication-act");
    getContent().add(day, button);
  }

  /// Gives the keyboard to the field.
  public void focus() {
    day.focus();
  }

  private void submit() {
    if (day.getValue() != null) {
      set.accept(day.getValue());
    } else if (!day.isInvalid()) { // else it says already why not
      day.setInvalid(true);
      day.setErrorMessage("Choose the day it was published.");
    }
  }
}
