package org.parley.bench.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A made-up chronicle of any size, the same in every run: 2011 to 2026, eight lanes, bursts of
/// activity, 15 % ranges and 5 % dates that are known to the month only.
final class SyntheticChronicle {

  /// One event; `end` is the same as `start` for a day.
  record Row(
      String id,
      String headline,
      String edtf,
      LocalDate start,
      LocalDate end,
      @Nullable String platform,
      String modality,
      String status,
      double importance,
      int sources,
      List<String> actors) {}

  private static final LocalDate FIRST = LocalDate.of(2011, 3, 1);
  private static final int DAYS = 5570;
  private static final int BURSTS = 40;

  private static final String[] PLATFORMS = {
    "geneva",
    "astana",
    "security-council",
    "vienna",
    "arab-league",
    "constitutional-committee",
    "general-assembly",
    null
  };
  private static final String[] ACTORS = {
    "russia", "turkey", "iran", "united-states", "syria", "jordan", "iraq", "france", "qatar"
  };
  private static final String[] WHO = {
    "Envoy", "Delegations", "Foreign ministers", "The guarantors", "Opposition groups", "Experts"
  };
  private static final String[] DOES = {
    "meet on",
    "discuss",
    "agree on",
    "reject the draft on",
    "announce a round on",
    "postpone talks on"
  };
  private static final String[] WHAT = {
    "the constitution",
    "a ceasefire",
    "aid corridors",
    "prisoners",
    "the northern towns",
    "a road map"
  };

  private final Random random = new Random(20110315);
  private final int[] bursts = random.ints(BURSTS, 0, DAYS).toArray();

  private SyntheticChronicle() {}

  /// So many events, in no order.
  static Stream<Row> rows(int count) {
    SyntheticChronicle made = new SyntheticChronicle();
    return IntStream.range(0, count).mapToObj(made::row);
  }

  private Row row(int at) {
    LocalDate start = FIRST.plusDays(day());
    double kind = random.nextDouble();
    LocalDate end = start;
    String edtf = start.toString();
    if (kind < 0.15) {
      end = start.plusDays(1 + (int) (20 * random.nextDouble() * random.nextDouble()));
      edtf = start + "/" + end;
    } else if (kind < 0.20) {
      YearMonth month = YearMonth.from(start);
      start = month.atDay(1);
      end = month.atEndOfMonth();
      edtf = month.toString();
    }
    boolean planned = random.nextDouble() < 0.08;
    int lane = Math.min(7, (int) (8 * Math.pow(random.nextDouble(), 1.5)));
    return new Row(
        "synthetic-%07d".formatted(at),
        one(WHO) + " " + one(DOES) + " " + one(WHAT),
        edtf,
        start,
        end,
        PLATFORMS[lane],
        planned ? "PLANNED" : "HAPPENED",
        planned ? "SCHEDULED" : "HELD",
        Math.pow(random.nextDouble(), 2),
        1 + (int) (5 * random.nextDouble() * random.nextDouble()),
        List.of(one(ACTORS), one(ACTORS)));
  }

  private int day() {
    double spread = random.nextGaussian() * 45;
    int day =
        random.nextDouble() < 0.6
            ? bursts[random.nextInt(BURSTS)] + (int) spread
            : random.nextInt(DAYS);
    return Math.clamp(day, 0, DAYS - 1);
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
