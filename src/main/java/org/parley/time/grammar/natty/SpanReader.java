package org.parley.time.grammar.natty;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.natty.NattyTree.Steps;
import org.parley.time.grammar.natty.NattyTree.Written;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Gives the spans our grammar has accepted to Natty. Which kind of phrase a span is, and what it
/// is counted from, our grammar says; day, month and year, or how many steps of what, are Natty's
/// where its tree covers the whole span and says the same parts. Thread-safe.
public final class SpanReader {

  /// Longer phrases are no single date, and Natty's time grows with the square of the length.
  private static final int LONGEST = 60;

  /// Most texts use the same few hundred phrases.
  private static final int MOST_REMEMBERED = 4000;

  private static final int DECEMBER = 12;

  private final Map<String, Optional<NattyTree>> known = new ConcurrentHashMap<>();

  /// The phrase with Natty's reading, or the phrase itself.
  public Phrase read(Tokens t, Phrase phrase) {
    int start = t.start(phrase.start());
    int end = t.end(phrase.end() - 1);
    if (end - start > LONGEST || !isCommon(phrase.meaning())) {
      return phrase;
    }
    NattyTree tree = tree(t.text().substring(start, end).replace('\n', ' '));
    Meaning read = tree == null ? null : read(phrase.meaning(), tree);
    return read == null ? phrase : phrase.means(read);
  }

  private @Nullable NattyTree tree(String words) {
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known
        .computeIfAbsent(words, said -> Optional.ofNullable(NattyTree.of(said)))
        .orElse(null);
  }

  /// Whether both grammars know the kind of phrase.
  private static boolean isCommon(Meaning meaning) {
    return switch (meaning) {
      case Calendar c ->
          c.yearShift() == null
              && (c.month() > 0 && c.month() <= DECEMBER || c.month() == 0 && c.weekday() > 0);
      case Meaning.NearDay d -> d.anchor() == Anchor.PUBLICATION;
      case Meaning.NearUnit u -> u.anchor() == Anchor.PUBLICATION;
      case Meaning.NearWeekday w -> w.anchor() == Anchor.PUBLICATION;
      case Meaning.NearMonth m -> m.anchor() == Anchor.PUBLICATION && m.month() <= DECEMBER;
      case Meaning.Away a -> a.anchor() == Anchor.PUBLICATION && a.amount() >= 1;
      default -> false;
    };
  }

  private static @Nullable Meaning read(Meaning ours, NattyTree tree) {
    return switch (tree) {
      case Written date -> ours instanceof Calendar said ? written(said, date) : null;
      case Steps seek -> seek.unit() == null ? named(ours, seek) : counted(ours, seek, seek.unit());
    };
  }

  /// A written date, if it has the parts our grammar saw: neither more exact nor less.
  private static @Nullable Calendar written(Calendar said, Written date) {
    boolean same =
        said.year() > 0 == date.year() > 0
            && said.month() > 0 == date.month() > 0
            && said.day() > 0 == date.day() > 0
            && said.weekday() > 0 == date.weekday() > 0;
    return same ? new Calendar(date.year(), null, date.month(), date.day(), date.weekday()) : null;
  }

  /// “Friday”, “December”, “last Friday”, “next March”.
  private static @Nullable Meaning named(Meaning ours, Steps seek) {
    return switch (ours) {
      case Calendar c -> bare(c, seek);
      case Meaning.NearWeekday w ->
          seek.weekday() > 0
              ? new Meaning.NearWeekday(seek.weekday(), seek.steps(), w.anchor())
              : null;
      case Meaning.NearMonth m ->
          seek.month() > 0 ? new Meaning.NearMonth(seek.month(), seek.steps(), m.anchor()) : null;
      default -> null;
    };
  }

  private static @Nullable Calendar bare(Calendar said, Steps seek) {
    boolean bare = said.year() == 0 && said.day() == 0 && seek.steps() == 0;
    boolean same = said.weekday() > 0 == seek.weekday() > 0 && said.month() > 0 == seek.month() > 0;
    return bare && same ? new Calendar(0, null, seek.month(), 0, seek.weekday()) : null;
  }

  /// “yesterday”, “last week”, “three months ago”.
  private static @Nullable Meaning counted(Meaning ours, Steps seek, Unit unit) {
    return switch (ours) {
      case Meaning.NearDay d ->
          unit == Unit.DAY ? new Meaning.NearDay(seek.steps(), d.anchor()) : null;
      case Meaning.NearUnit u -> new Meaning.NearUnit(unit, seek.steps(), u.anchor(), u.complete());
      case Meaning.Away a ->
          seek.steps() == 0
              ? null
              : new Meaning.Away(
                  Math.abs(seek.steps()), unit, Integer.signum(seek.steps()), a.anchor());
      default -> null;
    };
  }
}
