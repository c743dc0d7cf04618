package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/// Tests events against a selection that was translated into codes once.
final class Matcher {

  /// Every choice lets the event through.
  static final int NONE = -1;

  /// More than a single choice keeps the event away.
  static final int SEVERAL = -2;

  /// The test of the values chosen of one facet.
  private record Choice(Facet facet, IntPredicate test) {}

  private final Columns columns;
  private final List<IntPredicate> others = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final IntPredicate[] tests;
  private final IntPredicate[] general;
  private final Choice[] chosen;

  Matcher(Columns columns, Selection wanted) {
    this.columns = columns;
    days(wanted);
    BitSet found = wanted.found();
    if (found != null) {
      others.add(found::get);
    }
    Columns.Words words = columns.words;
    codes(Facet.PLATFORM, columns.platforms, words.platforms(), wanted.platforms());
    codes(Facet.TYPE, columns.types, words.types(), wanted.types());
    codes(Facet.PLACE, columns.places, words.places(), wanted.places());
    numbers(Facet.MODALITY, columns.modalities, wanted.modalities());
    numbers(Facet.STATUS, columns.statuses, wanted.statuses());
    support(wanted);
    actors(wanted);
    lists(Facet.SOURCE, columns.sources, words.sources(), wanted.sources());
    general = others.toArray(IntPredicate[]::new);
    chosen = choices.toArray(Choice[]::new);
    choices.forEach(choice -> others.add(choice.test()));
    tests = others.toArray(IntPredicate[]::new);
  }

  boolean matches(int event) {
    for (IntPredicate test : tests) {
      if (!test.test(event)) {
        return false;
      }
    }
    return true;
  }

  /// The place of the only facet whose choice keeps the event away, [#NONE] or [#SEVERAL].
  int missing(int event) {
    for (IntPredicate test : general) {
      if (!test.test(event)) {
        return SEVERAL;
      }
    }
    int missing = NONE;
    for (Choice choice : chosen) {
      if (!choice.test().test(event)) {
        if (missing != NONE) {
          return SEVERAL;
        }
        missing = choice.facet().ordinal();
      }
    }
    return missing;
  }

  private void days(Selection wanted) {
    Long from = wanted.from();
    Long to = wanted.to();
    if (from != null) {
      long first = from;
      others.add(event -> columns.ends[event] >= first);
    }
    if (to != null) {
      long last = to;
      others.add(event -> columns.starts[event] <= last);
    }
  }

  private void codes(Facet facet, int[] column, Dictionary words, List<String> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] codes = wantedCodes(words, wanted);
      choices.add(new Choice(facet, event -> column[event] >= 0 && codes[column[event]]));
    }
  }

  private void numbers(Facet facet, byte[] column, List<Integer> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] numbers = new boolean[Byte.MAX_VALUE];
      wanted.forEach(number -> numbers[number] = true);
      choices.add(new Choice(facet, event -> numbers[column[event]]));
    }
  }

  private void support(Selection wanted) {
    int least = wanted.minSources();
    if (least > 1) {
      choices.add(new Choice(Facet.SUPPORT, event -> columns.sourceCounts[event] >= least));
    }
    if (wanted.contradicted()) {
      choices.add(new Choice(Facet.CONTRADICTION, columns::isContradicted));
    }
  }

  /// Where all are wanted, another one narrows what passes: its count is that of what passes with
  /// it.
  private void actors(Selection wanted) {
    Dictionary words = columns.words.actors();
    if (wanted.allActors()) {
      wanted.actors().stream()
          .map(actor -> wantedCodes(words, List.of(actor)))
          .forEach(codes -> others.add(event -> columns.actors.any(event, codes)));
    } else {
      lists(Facet.ACTOR, columns.actors, words, wanted.actors());
    }
  }

  private void lists(Facet facet, Lists column, Dictionary words, List<String> wanted) {
    if (!wanted.isEmpty()) {
      boolean[] codes = wantedCodes(words, wanted);
      choices.add(new Choice(facet, event -> column.any(event, codes)));
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
