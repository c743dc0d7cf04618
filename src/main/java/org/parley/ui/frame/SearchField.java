package org.parley.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.parley.ui.parts.Icons;

/// The search field in the header. Words are handed on while they are typed.
class SearchField extends Composite<TextField> {

  /// Milliseconds of rest after a key before the words count.
  private static final int REST = 250;

  SearchField() {
    TextField field = getContent();
    field
        .getElement()
        .executeJs(
            """
            const narrow = matchMedia('(max-width: 719px)');
            const show = () => { this.placeholder = narrow.matches ? $1 : $0; };
            narrow.addEventListener('change', show);
            show();
            """,
            "Search words, people, or “spring 2017”",
            "Search");
    field.setAriaLabel("Search events");
    field.setPrefixComponent(Icons.search());
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(REST);
    field.addClassName("search-field");
    field.getElement().setAttribute("role", "search");
  }

  void addSearchListener(SerializableConsumer<String> listener) {
    getContent()
        .addValueChangeListener(
            change -> {
              if (change.isFromClient()) {
                listener.accept(change.getValue().strip());
              }
            });
  }

  void addSubmitListener(SerializableConsumer<String> listener) {
    getContent()
        .addKeyPressListener(
            Key.ENTER, pressed -> listener.accept(getContent().getValue().strip()));
  }

  /// Shows words without searching; what a person is typing at this moment stays.
  void show(String words) {
    if (!getContent().getValue().strip().equals(words)) {
      getContent().setValue(words);
    }
  }
}
