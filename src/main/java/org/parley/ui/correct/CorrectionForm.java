package org.parley.ui.correct;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.time.FuzzyDate;
import org.parley.ui.date.FuzzyDateField;

/// Corrects the title, date, type, platform and place of an event. What is left as it was is not
/// decided; what is put back to what the articles say is taken back.
public class CorrectionForm extends Composite<Div> {

  private final Event event;
  private final Corrections corrections;
  private final TextArea title = new TextArea("Title");
  private final FuzzyDateField date;
  private final ChoiceField type;
  private final ChoiceField platform;
  private final ChoiceField place;

  /// @param leave told when nothing is to be changed
  public CorrectionForm(Event event, Corrections corrections, SerializableRunnable leave) {
    this.event = event;
    this.corrections = corrections;
    CorrectionDesk desk = corrections.desk();
    title.setValue(event.headline());
    title.setManualValidation(true);
    title.addValueChangeListener(change -> title.setInvalid(false));
    date = desk.days().fuzzy("Date", event.date());
    type = new ChoiceField("Type", desk.types(), event.type());
    platform = new ChoiceField("Platform", desk.platforms(), event.platform());
    place = new ChoiceField("Place", desk.places(), event.place());
    getContent().addClassName("correction-form");
    getContent().getElement().setAttribute("role", "form");
    getContent().getElement().setAttribute("aria-label", "Correct this event");
    getContent().add(title, date, type, platform, place, buttons(leave));
    Shortcuts.addShortcutListener(getContent(), pressed -> leave.run(), Key.ESCAPE)
        .listenOn(getContent());
  }

  private Div buttons(SerializableRunnable leave) {
    NativeButton save = new NativeButton("Save", click -> save());
    save.addClassName("primary-button");
    NativeButton cancel = new NativeButton("Cancel", click -> leave.run());
    cancel.addClassName("secondary-button");
    Div buttons = new Div(save, cancel);
    buttons.addClassName("form-act");
    return buttons;
  }

  /// Gives the keyboard to the first field.
  public void focus() {
    title.focus();
  }

  private void save() {
    String headline = title.getValue().strip().replaceAll("\\s+", " ");
    Optional<String> fault = corrections.desk().faultOf(Field.HEADLINE, headline);
    title.setInvalid(fault.isPresent());
    title.setErrorMessage(fault.orElse(""));
    if (fault.isPresent()) {
      title.focus();
    } else if (!date.isSound()) {
      date.focus();
    } else {
      Stream.of(type, platform, place)
          .filter(ChoiceField::isInvalid)
          .findFirst()
          .ifPresentOrElse(ChoiceField::focus, () -> corrections.decide(event, changed(headline)));
    }
  }

  private Map<Field, Optional<String>> changed(String headline) {
    Map<Field, Optional<String>> changed = new EnumMap<>(Field.class);
    put(changed, Field.HEADLINE, headline);
    date.changed().map(FuzzyDate::edtf).ifPresent(edtf -> put(changed, Field.DATE, edtf));
    if (!type.isEmpty()) {
      put(changed, Field.TYPE, type.id());
    }
    put(changed, Field.PLATFORM, platform.id());
    put(changed, Field.PLACE, place.id());
    return changed;
  }

  /// What the articles say; empty for nothing.
  private String read(Field field) {
    Decision decision = event.decided(field).orElse(null);
    String read = decision == null ? field.of(event) : decision.read();
    return Objects.requireNonNullElse(read, "");
  }

  private void put(Map<Field, Optional<String>> changed, Field field, String value) {
    if (!value.equals(Objects.requireNonNullElse(field.of(event), ""))) {
      changed.put(field, value.equals(read(field)) ? Optional.empty() : Optional.of(value));
    }
  }
}
