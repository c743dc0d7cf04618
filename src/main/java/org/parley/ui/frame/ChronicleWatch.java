package org.parley.ui.frame;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.parley.chronicle.ChronicleChanged;
import org.parley.chronicle.reextraction.RereadingMoved;
import org.springframework.context.event.EventListener;

/// Tells open pages that the chronicle has changed, whoever changed it.
@org.springframework.stereotype.Component
public class ChronicleWatch {

  private final OpenPages<ChronicleChanged> chronicle = new OpenPages<>();
  private final OpenPages<RereadingMoved> rereading = new OpenPages<>();

  @EventListener
  void on(ChronicleChanged change) {
    chronicle.tell(change);
  }

  @EventListener
  void on(RereadingMoved moved) {
    rereading.tell(moved);
  }

  /// Runs `listener` in the page of `component` at every change, from now until it leaves the page.
  public void whileAttached(Component component, Consumer<ChronicleChanged> listener) {
    chronicle.whileAttached(component, listener);
  }

  /// The same whenever reading all articles again begins, comes further or ends.
  public void whileRereading(Component component, Consumer<RereadingMoved> listener) {
    rereading.whileAttached(component, listener);
  }
}
