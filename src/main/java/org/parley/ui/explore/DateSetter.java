package org.parley.ui.explore;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.parley.archive.Archive;
import org.parley.ui.frame.Days;

/// “Set the publication date”: asks for the day and has the article read again.
class DateSetter extends Composite<Div> {

  private final DatePicker day = Days.picker("Published on");

  DateSetter(String article, Archive archive) {
    NativeButton open = new NativeButton("Set the publication date");
    open.addClassName("text-button");
    NativeButton set = new NativeButton("Set the date", click -> set(article, archive));
    set.addClassName("primary-button");
    Div form = new Div(day, set);
    form.addClassName("publication-act");
    form.setVisible(false);
    open.addClickListener(
        click -> {
          open.setVisible(false);
          form.setVisible(true);
          day.focus();
        });
    getContent().add(open, form);
  }

  private void set(String article, Archive archive) {
    if (day.getValue() == null) {
      day.setInvalid(true);
      day.setErrorMessage("Choose the day it was published.");
    } else {
      archive.setPublished(article, day.getValue());
    }
  }
}
