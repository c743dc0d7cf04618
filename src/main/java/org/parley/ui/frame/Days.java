package org.parley.ui.frame;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/// Fields for days. They show “3 February 2019” and also understand `2019-02-03` and `3.2.2019`.
public final class Days {

  private Days() {}

  /// A field for one day.
  public static DatePicker picker(String label) {
    DatePicker picker = new DatePicker(label);
    picker.setLocale(Locale.UK);
    picker.setPlaceholder("e.g. 3 February 2019");
    picker.setClearButtonVisible(true);
    picker.setI18n(
        new DatePicker.DatePickerI18n()
            .setDateFormats("d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy")
            .setBadInputErrorMessage("This is not a day. Write it as 3 February 2019."));
    return picker;
  }
}
