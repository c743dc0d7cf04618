package org.parley.explore.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FacetCountsTests {

  private static final List<String> NO = List.of();

  private final Columns columns = MadeColumns.random(300);

  @Test
  void aFacetIgnoresItsOwnChoiceAndKeepsToAllOthers() {
    Selection wanted = selection(List.of("russia", "iran"), List.of("geneva"), List.of("reject"));
    FacetCounts counts = new FacetCounts(columns, wanted);

    assertThat(counted(counts, Facet.ACTOR))
        .isEqualTo(counted(NO, List.of("geneva"), List.of("reject"), Facet.ACTOR));
    assertThat(counted(counts, Facet.PLATFORM))
        .isEqualTo(counted(List.of("russia", "iran"), NO, List.of("reject"), Facet.PLATFORM));
    assertThat(counted(counts, Facet.TYPE))
        .isEqualTo(counted(List.of("russia", "iran"), List.of("geneva"), NO, Facet.TYPE));
  }

  @Test
  void withoutAChoiceEveryEventCounts() {
    FacetCounts counts = new FacetCounts(columns, Selection.ALL);

    assertThat(counted(counts, Facet.TYPE).values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(300);
    assertThat(counted(counts, Facet.MODALITY)).containsExactly(Map.entry("HAPPENED", 300));
  }

  /// The count of every value, one selection after the other.
  private Map<String, Integer> counted(
      List<String> actors, List<String> platforms, List<String> types, Facet facet) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String value :
        List.of(
            "russia", "iran", "turkey", "syria", "geneva", "astana", "sochi", "meet", "reject")) {
      List<String> one = List.of(value);
      int count =
          Listing.count(
              columns,
              selection(
                  facet == Facet.ACTOR ? one : actors,
                  facet == Facet.PLATFORM ? one : platforms,
                  facet == Facet.TYPE ? one : types));
      if (count > 0) {
        counts.put(value, count);
      }
    }
    return counts;
  }

  private static Map<String, Integer> counted(FacetCounts counts, Facet facet) {
    Map<String, Integer> counted = new TreeMap<>();
    counts.each(facet, counted::put);
    return counted;
  }

  private static Selection selection(
      List<String> actors, List<String> platforms, List<String> types) {
    return new Selection(
        null, null, null, actors, platforms, types, NO, NO, List.of(), List.of(), 0, false, false);
  }
}
