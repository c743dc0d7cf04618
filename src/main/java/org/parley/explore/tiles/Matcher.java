package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Tests events against a selection that was translated into codes once.
final class Matcher {

  private final IntPredicate[] tests;

  Matcher(Columns columns, Selection wanted) {
    List<IntPredicate> list = new ArrayList<>();
    days(list, columns, wanted);
    codes(list, columns.platforms, columns.words.platforms(), wanted.platforms());
    codes(list, columns.types, columns.words.types(), wanted.types());
    codes(list, columns.places, columns.words.places(), wanted.places());
    numbers(list, columns.modalities, wanted.modalities());
    numbers(list, columns.statuses, wanted.statuses());
    if (wanted.minSources() > 1) {
      list.add(event -> columns.sourceCounts[event] >= wanted.minSources());
    }
    lists(list, columns.actors, columns.words.actors(), wanted.actors());
    lists(list, columns.sources, columns.words.sources(), wanted.sources());
    ids(list, columns, wanted.ids());
    tests = list.toArray(IntPredicate[]::new);
  }

  boolean matches(int event) {
    for (IntPredicate test : tests) {
      if (!test.test(event)) {
        return false;
      }
    }
    return true;
  }

  private static void days(List<IntPredicate> list, Columns columns, Selection wanted) {
    Long from = wanted.from();
    Long to = wanted.to();
    if (from != null) {
      long first = from;
      list.add(event -> columns.ends[event] >= first);
    }
    if (to != null) {
      long last = to;
      list.add(event -> columns.starts[event] <= last);
    }
  }

  private static void codes(
      List<IntPredicate> list, int[] column, Dictionary words, List<String> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] codes = wantedCodes(words, wanted);
      list.add(event -> column[event] >= 0 && codes[column[event]]);
    }
  }

  private static void numbers(List<IntPredicate> list, byte[] column, List<Integer> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] numbers = new boolean[Byte.MAX_VALUE];
      wanted.forEach(number -> numbers[number] = true);
      list.add(event -> numbers[column[event]]);
    }
  }

  private static void lists(
      List<IntPredicate> list, Lists column, Dictionary words, List<String> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] codes = wantedCodes(words, wanted);
      list.add(event -> column.any(event, codes));
    }
  }

  private static void ids(List<IntPredicate> list, Columns columns, @Nullable Set<String> ids) {
    if (ids != null) {
      list.add(event -> ids.contains(columns.ids[event]));
    }
  }

  private static boolean[] wantedCodes(Dictionary words, Collection<String> wanted) {
    boolean[] codes = new boolean[words.size()];
    for (String word : wanted) {
      int code = words.find(word);
      if (code != Dictionary.NONE) {
        codes[code] = true;
      }
    }
    return codes;
  }
}
