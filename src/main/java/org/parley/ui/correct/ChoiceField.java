package org.parley.ui.correct;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ui.correct.CorrectionDesk.Choice;

/// One of many, found by the beginning of any word of its names. What is typed and names nothing
/// stays where it is and is told: it must not be dropped without a word.
class ChoiceField extends ComboBox<Choice> {

  private static final String NONE = "None";

  private final List<Choice> all;

  /// @param current identifier of the one chosen now; `null` for none
  ChoiceField(String label, List<Choice> all, @Nullable String current) {
    super(label);
    this.all = all;
    setItems((choice, typed) -> choice.isCalled(typed.strip()), all);
    setItemLabelGenerator(Choice::name);
    setPlaceholder(NONE);
    setManualValidation(true);
    setAllowCustomValue(true);
    getElement().setProperty("autoselect", true);
    if (current != null) {
      setValue(
          all.stream()
              .filter(one -> one.id().equals(current))
              .findFirst()
              .orElseGet(() -> new Choice(current, List.of(current))));
    }
    addValueChangeListener(change -> setInvalid(false));
    addCustomValueSetListener(typed -> take(typed.getDetail().strip()));
  }

  private void take(String typed) {
    Optional<Choice> meant = meant(typed);
    meant.ifPresent(this::setValue);
    setInvalid(meant.isEmpty());
    setErrorMessage(
        "Nothing is called “%s” here. Type the beginning of a name and choose one."
            .formatted(typed));
  }

  /// The one with that name, or the only one with a name that begins so.
  private Optional<Choice> meant(String typed) {
    List<Choice> named =
        all.stream().filter(one -> one.names().stream().anyMatch(typed::equalsIgnoreCase)).toList();
    List<Choice> called = all.stream().filter(one -> one.isCalled(typed)).toList();
    List<Choice> likely = named.isEmpty() ? called : named;
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  /// Identifier of the one chosen; empty for none.
  String id() {
    return Objects.requireNonNullElse(getValue(), Choice.NONE).id();
  }
}
