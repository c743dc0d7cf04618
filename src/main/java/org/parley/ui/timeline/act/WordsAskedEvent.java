package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// What a person typed as a date is to be searched for.
@DomEvent("words-asked")
public class WordsAskedEvent extends ComponentEvent<Component> {

  private final String words;

  /// Called by the framework.
  public WordsAskedEvent(
      Component source, boolean fromClient, @EventData("event.detail.words") String words) {
    super(source, fromClient);
    this.words = words;
  }

  /// For example `ceasefire`.
  public String words() {
    return words;
  }
}
