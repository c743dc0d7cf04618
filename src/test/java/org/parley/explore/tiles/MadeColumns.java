package org.parley.explore.tiles;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Small columns for tests.
final class MadeColumns {

  private static final String[] PLATFORMS = {"geneva", "astana", "sochi"};
  private static final String[] TYPES = {"meet", "reject"};
  private static final String[] ACTORS = {"russia", "iran", "turkey", "syria"};

  /// Days for which an open end is told to go on.
  static final int TOLD_ON = 10;

  private static final Row.Told TOLD = new Row.Told("Envoys meet", "2016", null, false);

  private final ColumnsBuilder builder = new ColumnsBuilder(Columns.Words.empty());

  /// Events of a fixed chance: some without platform, with several actors, lasting or open.
  static Columns random(int count) {
    Random random = new Random(3);
    MadeColumns made = new MadeColumns();
    for (int at = 0; at < count; at++) {
      int start = random.nextInt(60);
      Integer end = random.nextInt(4) == 0 ? null : Integer.valueOf(start + random.nextInt(9));
      String platform = random.nextInt(5) == 0 ? null : PLATFORMS[random.nextInt(3)];
      made.add("e" + random.nextInt(1_000_000), start, end, random.nextInt(5) / 5.0, platform);
      made.builder.cells.types[at] = made.builder.words.types().code(TYPES[random.nextInt(2)]);
      for (int actor = 0; actor < ACTORS.length; actor++) {
        if (random.nextInt(3) == 0) {
          made.actor(ACTORS[actor]);
        }
      }
    }
    return made.build();
  }

  MadeColumns add(
      String id,
      @Nullable Integer start,
      @Nullable Integer end,
      double importance,
      @Nullable String platform) {
    KnownDays days =
        start == null
            ? KnownDays.upTo(Objects.requireNonNull(end), LocalDate.ofEpochDay(end).toString())
            : end == null
                ? KnownDays.since(start, LocalDate.ofEpochDay(start).toString(), start + TOLD_ON)
                : KnownDays.between(start, end);
    builder.add(new Row(id, TOLD, days, importance, platform, "meet", null, 0, 0, 1));
    return this;
  }

  /// Gives the event added last an actor.
  MadeColumns actor(String actor) {
    builder.actors.add(builder.size() - 1, builder.words.actors().code(actor));
    return this;
  }

  Columns build() {
    return builder.build();
  }
}
