package org.parley.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pages that are open and want to hear of something.
///
/// @param <E> what they hear
final class OpenPages<E> {

  private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

  private final Set<Consumer<E>> listeners = new CopyOnWriteArraySet<>();

  void tell(E event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  /// Runs `listener` in the page of `component`, from now until it leaves the page.
  void whileAttached(Component component, Consumer<E> listener) {
    component.addAttachListener(attached -> watch(attached.getUI(), component, listener));
    component.getUI().ifPresent(ui -> watch(ui, component, listener));
  }

  /// A page that is just being closed must not break off the work that others hear of.
  private static void tell(UI ui, Command news) {
    try {
      ui.access(news);
    } catch (UIDetachedException closed) {
      LOG.debug("A page was closed before it heard of a change", closed);
    }
  }

  private void watch(UI ui, Component component, Consumer<E> listener) {
    Consumer<E> inPage = event -> tell(ui, () -> listener.accept(event));
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
