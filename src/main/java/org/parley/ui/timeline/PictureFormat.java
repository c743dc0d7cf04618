package org.parley.ui.timeline;

import java.util.Locale;

/// How a picture of the timeline is saved.
public enum PictureFormat {
  PNG,
  SVG;

  /// The word for it in addresses, and the ending of such a file.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
