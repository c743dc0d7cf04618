package org.parley.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/// The timeline as a person left it, known to the browser's tab alone: its filters, period and
/// selection. Other screens lead back there.
public final class LastTimeline {

  private static final String KEY = "parley.timeline";

  private LastTimeline() {}

  /// Remembers the address of the timeline.
  public static void remember(Component view, Location address) {
    view.getElement()
        .executeJs("sessionStorage.setItem($0, $1)", KEY, address.getPathWithQueryParameters());
  }

  /// Makes a link lead where the person left the timeline; it stays as it is when they never were
  /// there.
  public static void leadBack(Anchor link) {
    link.getElement()
        .executeJs("const kept = sessionStorage.getItem($0); if (kept) { this.href = kept; }", KEY);
  }
}
