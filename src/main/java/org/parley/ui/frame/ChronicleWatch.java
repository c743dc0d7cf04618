package org.parley.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.parley.chronicle.ChronicleChanged;
import org.springframework.context.event.EventListener;

/// Tells open pages that the chronicle has changed, whoever changed it.
@org.springframework.stereotype.Component
public class ChronicleWatch {

  private final Set<Consumer<ChronicleChanged>> listeners = new CopyOnWriteArraySet<>();

  @EventListener
  void on(ChronicleChanged change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  /// Runs `listener` in the page of `component` at every change, from now until it leaves the page.
  public void whileAttached(Component component, Consumer<ChronicleChanged> listener) {
    component.addAttachListener(attached -> watch(attached.getUI(), component, listener));
    component.getUI().ifPresent(ui -> watch(ui, component, listener));
  }

  private void watch(UI ui, Component component, Consumer<ChronicleChanged> listener) {
    Consumer<ChronicleChanged> inPage = change -> ui.access(() -> listener.accept(change));
    listeners.add(inPage);
    Registration[] once = new Registration[1];
    once[0] =
        component.addDetachListener(
            detached -> {
              listeners.remove(inPage);
              once[0].remove();
            });
  }
}
