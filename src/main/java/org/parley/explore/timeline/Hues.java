package org.parley.explore.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.explore.LaneMode;
import org.parley.explore.tiles.LaneCodes;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;
import org.springframework.stereotype.Component;

/// The colours of lanes. A lane's colour follows from what it stands for and never from how many
/// events it has, so that it stays when articles come in.
@Component
class Hues {

  /// Colours that can be told apart; the lane of all others has none.
  static final int MOST = 7;

  private final Map<LaneMode, Map<String, Integer>> places = new HashMap<>();
  private final Map<String, Integer> given = new HashMap<>();

  Hues(Lexicon lexicon) {
    List<Platform> platforms = lexicon.platforms();
    platforms.stream()
        .filter(platform -> platform.hue() > 0 && platform.hue() <= MOST)
        .forEach(platform -> given.put(platform.id(), platform.hue()));
    places.put(LaneMode.NONE, places(List.of(LaneCodes.ALL)));
    places.put(LaneMode.PLATFORM, places(platforms.stream().map(Platform::id).toList()));
    places.put(LaneMode.ACTOR, places(lexicon.actors().stream().map(each -> each.id()).toList()));
    places.put(LaneMode.TYPE, places(lexicon.eventTypes().stream().map(e -> e.id()).toList()));
  }

  private static Map<String, Integer> places(List<String> keys) {
    Map<String, Integer> places = new HashMap<>();
    keys.forEach(key -> places.put(key, places.size()));
    return places;
  }

  /// Colours from 1 to [#MOST], no two lanes with the same. Each lane gets the one it would have
  /// alone, if the lexicon does not put another lane with that colour before it; those left over
  /// share out what is free.
  ///
  /// @param keys the lanes, whatever their order; no more than there are colours, and all others
  Map<String, Integer> of(LaneMode mode, List<String> keys) {
    Map<String, Integer> hues = new HashMap<>();
    BitSet taken = new BitSet();
    List<String> left = new ArrayList<>();
    Comparator<String> byLexicon =
        Comparator.comparingInt((String key) -> given(mode, key) > 0 ? 0 : 1)
            .thenComparingInt(key -> places(mode).getOrDefault(key, Integer.MAX_VALUE))
            .thenComparing(key -> key);
    for (String key : keys.stream().filter(Hues::isColoured).sorted(byLexicon).toList()) {
      int hue = alone(mode, key);
      if (taken.get(hue)) {
        left.add(key);
      } else {
        taken.set(hue);
        hues.put(key, hue);
      }
    }
    for (String key : left) {
      int hue = taken.nextClearBit(alone(mode, key));
      int free = hue <= MOST ? hue : taken.nextClearBit(1);
      taken.set(free);
      hues.put(key, free);
    }
    return hues;
  }

  private static boolean isColoured(String key) {
    return !key.equals(LaneCodes.OTHER);
  }

  /// The colour of a lane that meets no other.
  private int alone(LaneMode mode, String key) {
    int hue = given(mode, key);
    return hue > 0 ? hue : 1 + Math.floorMod(places(mode).getOrDefault(key, key.hashCode()), MOST);
  }

  private int given(LaneMode mode, String key) {
    return mode == LaneMode.PLATFORM ? given.getOrDefault(key, 0) : 0;
  }

  private Map<String, Integer> places(LaneMode mode) {
    return places.getOrDefault(mode, Map.of());
  }
}
