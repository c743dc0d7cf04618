package org.parley.ui.explore.filters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/// A part of the filters that can be folded away. What it holds goes to the browser when it is
/// opened for the first time: most people never open most of them.
abstract class Fold extends NativeDetails {

  private final Div body = new Div();

  Fold(String title) {
    addClassName("filter-group");
    setSummaryText(title);
    addToggleListener(toggled -> unfold());
  }

  /// Adds what it holds.
  void hold(Component... parts) {
    body.add(parts);
  }

  /// Adds what stands above all that it holds.
  void holdFirst(Component part) {
    body.addComponentAsFirst(part);
  }

  @Override
  public void setOpen(boolean open) {
    super.setOpen(open);
    unfold();
  }

  private void unfold() {
    if (isOpen() && !isUnfolded()) {
      setContent(body);
      unfolded();
    }
  }

  /// Whether it has ever been open.
  boolean isUnfolded() {
    return body.getParent().isPresent();
  }

  /// It is open for the first time.
  void unfolded() {}
}
