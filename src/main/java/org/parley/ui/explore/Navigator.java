package org.parley.ui.explore;

import com.vaadin.flow.function.SerializableUnaryOperator;
import java.io.Serializable;

/// Changes what is shown and, with it, the page's address.
@FunctionalInterface
interface Navigator extends Serializable {

  /// Goes from the present state to the one `step` makes of it.
  void go(SerializableUnaryOperator<ViewState> step);
}
