package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;

/// How many events of a selection have each value of each facet; a facet ignores what was chosen of
/// it. One pass over the events answers for all facets.
public final class FacetCounts {

  private static final Facet[] ALL = Facet.values();

  /// Numbers of independent sources that are offered as “or more”.
  private static final int[] SUPPORTS = {2, 3, 5};

  private final Columns columns;
  private final int[][] counts = new int[ALL.length][];

  /// Counts.
  public FacetCounts(Columns columns, Selection wanted) {
    this.columns = columns;
    Arrays.setAll(counts, facet -> new int[values(ALL[facet])]);
    Matcher matcher = new Matcher(columns, wanted);
    for (int event = 0; event < columns.size(); event++) {
      int missing = matcher.missing(event);
      if (missing == Matcher.NONE) {
        for (Facet facet : ALL) {
          add(facet, event);
        }
      } else if (missing != Matcher.SEVERAL) {
        add(ALL[missing], event);
      }
    }
  }

  /// Tells every value that would show events, and how many.
  public void each(Facet facet, ObjIntConsumer<String> consumer) {
    int[] own = counts[facet.ordinal()];
    for (int code = 0; code < own.length; code++) {
      if (own[code] > 0) {
        consumer.accept(word(facet, code), own[code]);
      }
    }
  }

  private void add(Facet facet, int event) {
    int[] own = counts[facet.ordinal()];
    switch (facet) {
      case PLATFORM -> add(own, columns.platforms[event]);
      case TYPE -> add(own, columns.types[event]);
      case PLACE -> add(own, columns.places[event]);
      case MODALITY -> own[columns.modalities[event]]++;
      case STATUS -> own[columns.statuses[event]]++;
      case SUPPORT -> addSupport(own, columns.sourceCounts[event]);
      case CONTRADICTION -> own[0] += columns.isContradicted(event) ? 1 : 0;
      case ACTOR -> add(own, columns.actors, event);
      case SOURCE -> add(own, columns.sources, event);
    }
  }

  private static void addSupport(int[] own, int sources) {
    for (int step = 0; step < SUPPORTS.length; step++) {
      own[step] += sources >= SUPPORTS[step] ? 1 : 0;
    }
  }

  private static void add(int[] own, int code) {
    if (code >= 0) {
      own[code]++;
    }
  }

  private static void add(int[] own, Lists lists, int event) {
    for (int at = lists.offsets()[event]; at < lists.offsets()[event + 1]; at++) {
      own[lists.codes()[at]]++;
    }
  }

  private int values(Facet facet) {
    Columns.Words words = columns.words;
    return switch (facet) {
      case PLATFORM -> words.platforms().size();
      case TYPE -> words.types().size();
      case PLACE -> words.places().size();
      case MODALITY -> Modality.values().length;
      case STATUS -> Status.values().length;
      case SUPPORT -> SUPPORTS.length;
      case CONTRADICTION -> 1;
      case ACTOR -> words.actors().size();
      case SOURCE -> words.sources().size();
    };
  }

  private String word(Facet facet, int code) {
    Columns.Words words = columns.words;
    return switch (facet) {
      case PLATFORM -> words.platforms().word(code);
      case TYPE -> words.types().word(code);
      case PLACE -> words.places().word(code);
      case MODALITY -> Modality.values()[code].name();
      case STATUS -> Status.values()[code].name();
      case SUPPORT -> String.valueOf(SUPPORTS[code]);
      case CONTRADICTION -> String.valueOf(true);
      case ACTOR -> words.actors().word(code);
      case SOURCE -> words.sources().word(code);
    };
  }
}
