package org.parley.ui.date;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// Fields for days. They show “3 February 2019” and take whatever [DayReader] reads; below the
/// field stands how it was understood, or why it was not.
@Component
public class DayFields {

  private final DayReader reader;
  private final Clock clock;

  DayFields(DayReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /// A field for a period in words. What names no date is not handed on.
  ///
  /// @param use told the words as they were typed; empty for none
  public TextField period(String label, SerializableConsumer<String> use) {
    TextField field = new TextField(label);
    field.setPlaceholder("spring 2017");
    field.setClearButtonVisible(true);
    field.setManualValidation(true);
    field.addValueChangeListener(
        change -> {
          String typed = change.getValue().strip();
          FuzzyDate period = typed.isEmpty() ? null : reader.period(typed);
          boolean wrong = period == null && !typed.isEmpty();
          field.setInvalid(wrong);
          field.setErrorMessage(
              wrong ? TypedWords.quoted(typed) + " names no date. Try “March 2017”." : "");
          field.setHelperText(period == null ? "" : DayReader.extent(period));
          if (change.isFromClient() && !wrong) {
            use.accept(typed);
          }
        });
    return field;
  }

  /// A field for a date as exact or as vague as it is known.
  ///
  /// @param current the date known so far
  public FuzzyDateField fuzzy(String label, @Nullable FuzzyDate current) {
    return new FuzzyDateField(label, current, reader);
  }

  /// A field for the day an article was published on. What is after tomorrow is refused, since it
  /// is tomorrow already elsewhere.
  ///
  /// @param help what stands below it while nothing else is to be said; empty for nothing
  public DatePicker published(String label, String help) {
    DatePicker field = field(label, Edge.DAY, help);
    field.setMax(LocalDate.now(clock).plusDays(1));
    return field;
  }

  /// A field for a day.
  ///
  /// @param help what stands below it while nothing else is to be said; empty for nothing
  public DatePicker field(String label, Edge edge, String help) {
    DatePicker field = new DatePicker(label);
    field.setLocale(Locale.UK);
    field.setPlaceholder(edge == Edge.DAY ? "e.g. 3 February 2019" : "e.g. June 2012");
    field.setClearButtonVisible(true);
    field.setAutoOpen(false); // else the first press elsewhere only closes the calendar
    field.setHelperText(help);
    field.setI18n(
        new DatePicker.DatePickerI18n()
            .setFirstDayOfWeek(1)
            .setMaxErrorMessage("This day lies in the future. Check the year.")
            .setDateFormats("d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy"));
    Understood understood = new Understood();
    field.setFallbackParser(
        typed ->
            switch (reader.read(typed, edge)) {
              case DayAnswer.Found found -> Result.ok(understood.keep(found));
              case DayAnswer.Refused refused -> Result.error(refused.words());
            });
    field.addValueChangeListener(
        change -> field.setHelperText(understood.words(change.getValue(), help)));
    return field;
  }

  /// The day that words were read as.
  private static final class Understood implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private String words = "";

    LocalDate keep(DayAnswer.Found found) {
      day = found.day();
      words = found.words();
      return found.day();
    }

    /// @param others what is said of any other day
    String words(@Nullable LocalDate shown, String others) {
      return shown == null || words.isEmpty() || !shown.equals(day) ? others : words;
    }
  }
}
