package org.parley.ui.explore.state;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/// Changes what is shown and, with it, the page's address.
@FunctionalInterface
public interface Navigator extends Serializable {

  /// Goes from the present state to the one `step` makes of it.
  void go(UnaryOperator<ViewState> step);
}
