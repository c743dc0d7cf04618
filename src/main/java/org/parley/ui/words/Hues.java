package org.parley.ui.words;

import java.util.List;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;

/// Which of the eight lane hues belongs to which platform.
final class Hues {

  private static final int HUES = 8;

  private Hues() {}

  /// The hue of a platform, 1 to 8; always the same for the same lexicon.
  static int of(Lexicon lexicon, String platform) {
    List<String> ids = lexicon.platforms().stream().map(Platform::id).toList();
    return Math.max(0, ids.indexOf(platform)) % HUES + 1;
  }
}
