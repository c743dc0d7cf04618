package org.parley.explore.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTests {

  private final Columns columns =
      new MadeColumns()
          .add("late", 30, 30, 0.5, "geneva")
          .add("twin-b", 10, 10, 0.5, "geneva")
          .add("twin-a", 10, 10, 0.5, "astana")
          .add("weighty", 10, 12, 0.9, null)
          .add("until", null, 20, 0.1, "geneva")
          .build();

  @Test
  void listsByDayThenByWeightThenByIdentifier() {
    assertThat(all(Ranking.EARLIEST))
        .containsExactly("weighty", "twin-a", "twin-b", "until", "late");
    assertThat(all(Ranking.LATEST)).containsExactly("late", "until", "weighty", "twin-a", "twin-b");
    assertThat(all(Ranking.IMPORTANT))
        .containsExactly("weighty", "twin-a", "twin-b", "late", "until");
  }

  @Test
  void aPageIsAPartOfTheWholeList() {
    Listing page = Listing.of(columns, Selection.ALL, Ranking.EARLIEST, 2, 2);

    assertThat(page).isEqualTo(new Listing(List.of("twin-b", "until"), 5));
    assertThat(Listing.of(columns, Selection.ALL, Ranking.EARLIEST, 6, 2).ids()).isEmpty();
  }

  @Test
  void onlyTheEventsThatWereFound() {
    BitSet found = columns.places(List.of("late", "until", "unknown"));
    Selection wanted =
        new Selection(
            null, null, found, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), 0, false, false);

    assertThat(Listing.of(columns, wanted, Ranking.EARLIEST, 0, 9).ids())
        .containsExactly("until", "late");
  }

  @Test
  void aLaneListsNoMoreThanItIsCountedWith() {
    assertThat(counted("geneva", 10, 29)).containsExactly("twin-b", "until");
    assertThat(counted("geneva", 11, 12)).isEmpty();
    assertThat(counted("other", 0, 99)).containsExactly("weighty");
    assertThat(counted("sochi", 0, 99)).isEmpty();
  }

  private List<String> counted(String lane, int from, int to) {
    LaneCodes lanes = LaneCodes.platforms(columns);
    return Listing.counted(columns, Selection.ALL, lanes, lane, from, to, 9).ids();
  }

  private List<String> all(Ranking ranking) {
    return Listing.of(columns, Selection.ALL, ranking, 0, Integer.MAX_VALUE).ids();
  }
}
