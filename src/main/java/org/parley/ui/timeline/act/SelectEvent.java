package org.parley.ui.timeline.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person selected an event, or nothing.
@DomEvent("event-selected")
public class SelectEvent extends ComponentEvent<Component> {

  private final @Nullable String id;

  /// Called by the framework.
  public SelectEvent(
      Component source, boolean fromClient, @EventData("event.detail.id") @Nullable String id) {
    super(source, fromClient);
    this.id = id == null || id.isEmpty() ? null : id;
  }

  /// Identifier of the selected event; empty when the selection was taken back.
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }
}
