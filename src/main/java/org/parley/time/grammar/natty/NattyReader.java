package org.parley.time.grammar.natty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.antlr.runtime.tree.Tree;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.generated.DateParser;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.words.Unit;

/// Asks Natty about one short phrase and reads its syntax tree; the `Date` Natty computes is never
/// looked at. Natty starts on the first question. Thread-safe.
public final class NattyReader {

  /// Longer phrases are no single date, and Natty's time grows with the square of the length.
  private static final int LONGEST = 60;

  private static final int MOST_REMEMBERED = 1000;

  private static final int LAST_OCCURRENCE = 5;

  private final Map<String, Optional<Meaning>> known = new ConcurrentHashMap<>();

  /// What Natty understands, if it understands all of the phrase and we can say it exactly.
  public Optional<Meaning> read(String phrase) {
    if (phrase.length() > LONGEST) {
      return Optional.empty();
    }
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(phrase, NattyReader::ask);
  }

  private static Optional<Meaning> ask(String phrase) {
    DateGroup group = NattyTree.whole(phrase);
    return group == null
        ? Optional.empty()
        : Optional.ofNullable(meaning(phrase, group.getSyntaxTree()));
  }

  private static @Nullable Meaning meaning(String phrase, Tree tree) {
    int month = NattyTree.number(tree, DateParser.MONTH_OF_YEAR);
    int year = NattyTree.number(tree, DateParser.YEAR_OF);
    int weekday = NattyTree.isoWeekday(NattyTree.number(tree, DateParser.DAY_OF_WEEK));
    int day = NattyTree.number(tree, DateParser.DAY_OF_MONTH);
    List<Tree> explicit = NattyTree.all(tree, DateParser.EXPLICIT_SEEK);
    if (month > 0 && weekday > 0) {
      int nth = explicit.stream().mapToInt(NattyReader::occurrence).max().orElse(0);
      return nth > 0
          ? new Meaning.NthDay(nth >= LAST_OCCURRENCE ? -1 : nth, weekday, month, year)
          : null;
    }
    if (month > 0 && day > 0 && !explicit.isEmpty()) {
      return new Meaning.NthDay(phrase.contains("last") ? -1 : day, 0, month, year);
    }
    return seek(tree);
  }

  /// “3 weeks from now”, “two days ago”.
  private static @Nullable Meaning seek(Tree tree) {
    List<Tree> seeks = NattyTree.all(tree, DateParser.SEEK);
    if (seeks.size() != 1 || seeks.getFirst().getChildCount() != 4) {
      return null;
    }
    Tree seek = seeks.getFirst();
    Unit unit = NattyTree.unit(seek.getChild(3).getText());
    int direction = seek.getChild(0).getText().equals("<") ? -1 : 1;
    return unit == null
        ? null
        : new Meaning.Away(
            Integer.parseInt(seek.getChild(2).getText()), unit, direction, Anchor.PUBLICATION);
  }

  private static int occurrence(Tree seek) {
    boolean counted =
        seek.getChildCount() == 2 && seek.getChild(1).getType() == DateParser.DAY_OF_WEEK;
    return counted ? Integer.parseInt(seek.getChild(0).getText()) : 0;
  }
}
