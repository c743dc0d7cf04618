package org.parley.ui.add;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.text.Patterns;
import org.parley.ui.date.DayFields;

/// Fields for one pasted article. They are emptied only when the article is safely stored.
class PasteForm extends Composite<Div> {

  private final TextArea text = new TextArea("Text");
  private final TextField title = new TextField("Title");
  private final TextField publisher = new TextField("Publisher");
  private final TextField url = new TextField("Web address");
  private final DatePicker published;

  /// @param take stores an article under a name and says whether it is stored now
  PasteForm(DayFields days, SerializableFunction<NewArticle, Boolean> take) {
    getContent().addClassName("paste-form");
    text.addClassName("wide");
    title.addClassName("wide");
    text.setRequiredIndicatorVisible(true);
    text.setManualValidation(true); // empty is wrong only when it is to be added
    text.setPlaceholder("Paste the article here");
    text.addValueChangeListener(change -> text.setInvalid(text.isInvalid() && isMissing()));
    url.setManualValidation(true);
    url.addValueChangeListener(change -> url.setInvalid(url.isInvalid() && !isWebAddress()));
    url.setErrorMessage("A web address begins with https:// or http://.");
    published =
        days.published(
            "Publication date",
            "Without it, “on Friday” cannot be placed, and “2 February” has no year.");
    NativeButton add = new NativeButton("Add article", click -> submit(take));
    add.addClassName("primary-button");
    Div act = new Div(add);
    act.addClassName("form-act");
    getContent().add(text, title, publisher, url, published, act);
  }

  private void submit(SerializableFunction<NewArticle, Boolean> take) {
    text.setInvalid(isMissing());
    text.setErrorMessage("There is no text to read yet.");
    url.setInvalid(!isWebAddress());
    if (text.isInvalid() || url.isInvalid() || published.isInvalid()) {
      return;
    }
    if (take.apply(article())) {
      text.clear();
      title.clear();
      publisher.clear();
      url.clear();
      published.clear();
    }
  }

  private boolean isMissing() {
    return text.getValue().isBlank();
  }

  private boolean isWebAddress() {
    return Patterns.matches(url.getValue().strip(), "(?i)(?:https?://[^\\s/]+(?:/\\S*)?)?");
  }

  private NewArticle article() {
    return NewArticle.typed(
        known(title), known(publisher), known(url), published.getValue(), text.getValue());
  }

  private static @Nullable String known(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue().strip();
  }
}
