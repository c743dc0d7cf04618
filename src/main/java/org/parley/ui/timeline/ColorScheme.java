package org.parley.ui.timeline;

import java.util.Locale;

/// Which set of colours the timeline draws with.
public enum ColorScheme {
  /// As the page around it: the computed `color-scheme`, or the person's system setting.
  AUTO,
  LIGHT,
  DARK,
  CONTRAST;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
