package org.parley.ui.date;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;

/// A field for a date as exact or as vague as it is known, in plain words or EDTF. While a person
/// types it says how that is understood.
public class FuzzyDateField extends TextField {

  private final transient DayReader reader;
  private final String before;

  /// @param current the date known so far
  FuzzyDateField(String label, @Nullable FuzzyDate current, DayReader reader) {
    super(label);
    this.reader = reader;
    before = current == null ? "" : written(current);
    setValue(before);
    setPlaceholder("e.g. 3 May 2017, or spring 2017");
    setManualValidation(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    addValueChangeListener(change -> say());
  }

  /// In words if these lead to the same date again.
  private String written(FuzzyDate date) {
    String words = DateWords.of(date, Locale.UK);
    return date.equals(reader.date(words).date()) ? words : date.edtf();
  }

  private void say() {
    FuzzyReading reading = reading();
    setInvalid(reading.date() == null && !isUnchanged());
    setErrorMessage(isInvalid() ? reading.words() : "");
    setHelperText(isInvalid() || isUnchanged() ? "" : reading.words());
  }

  private FuzzyReading reading() {
    return getValue().isBlank()
        ? new FuzzyReading(null, "Write the date, as 3 May 2017.")
        : reader.date(getValue());
  }

  private boolean isUnchanged() {
    return getValue().strip().equals(before);
  }

  /// Whether it can be taken as it is; it says why where it cannot.
  public boolean isSound() {
    say();
    return !isInvalid();
  }

  /// The date typed in place of the one before; empty when it was left alone.
  public Optional<FuzzyDate> changed() {
    return isUnchanged() ? Optional.empty() : Optional.ofNullable(reading().date());
  }
}
