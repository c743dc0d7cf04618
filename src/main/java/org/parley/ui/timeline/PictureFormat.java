package org.parley.ui.timeline;

import java.util.Locale;

/// How a picture of the timeline is saved.
public enum PictureFormat {
  PNG,
  SVG;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
