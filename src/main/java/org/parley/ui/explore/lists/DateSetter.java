package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.parley.archive.Archive;
import org.parley.ui.date.DayFields;
import org.parley.ui.date.PublicationForm;

/// “Set the publication date”: asks for the day and has the article read again.
class DateSetter extends Composite<Div> {

  DateSetter(String article, Archive archive, DayFields days) {
    NativeButton open = new NativeButton("Set the publication date");
    open.addClassName("text-button");
    PublicationForm form =
        new PublicationForm(days, null, day -> archive.setPublished(article, day));
    form.setVisible(false);
    open.addClickListener(
        click -> {
          open.setVisible(false);
          form.setVisible(true);
          form.focus();
        });
    getContent().add(open, form);
  }
}
