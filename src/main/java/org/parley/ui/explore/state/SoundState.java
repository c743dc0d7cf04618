package org.parley.ui.explore.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.explore.Explorer;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.EventFilter;

/// What of an address can be shown, and what cannot be meant.
///
/// @param state without what cannot be meant
/// @param ignored that, as people read it: `from “2017-02-30”`
public record SoundState(ViewState state, List<String> ignored) {

  /// Tries every value by itself, then all together.
  public static SoundState of(ViewState asked, Explorer explorer) {
    ViewState sound = asked;
    List<String> ignored = new ArrayList<>();
    for (Map.Entry<String, List<String>> filter : asked.filters().entrySet()) {
      List<String> good = new ArrayList<>(filter.getValue());
      good.removeIf(value -> !isSound(Map.of(filter.getKey(), List.of(value)), explorer));
      for (String value : filter.getValue()) {
        if (!good.contains(value)) {
          ignored.add(filter.getKey() + " “" + value + "”");
        }
      }
      sound = sound.with(filter.getKey(), good);
    }
    return together(sound, ignored);
  }

  /// Days in the wrong order, or two values where one can be meant.
  private static SoundState together(ViewState sound, List<String> ignored) {
    try {
      EventFilter.fromQuery(sound.filters());
      return new SoundState(sound, List.copyOf(ignored));
    } catch (BadFilterException e) {
      ignored.add(e.parameter() + " “" + String.join("”, “", sound.values(e.parameter())) + "”");
      return together(sound.with(e.parameter(), List.of()), ignored);
    }
  }

  private static boolean isSound(Map<String, List<String>> filter, Explorer explorer) {
    try {
      explorer.check(EventFilter.fromQuery(filter));
      return true;
    } catch (BadFilterException e) {
      return false;
    }
  }
}
