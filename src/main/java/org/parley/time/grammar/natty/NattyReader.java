package org.parley.time.grammar.natty;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.antlr.runtime.tree.Tree;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;
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
    Parser parser = new Parser(TimeZone.getTimeZone("UTC"));
    List<DateGroup> groups = parser.parse(phrase, new Date(0));
    boolean whole =
        groups.size() == 1
            && groups.getFirst().getText().strip().equalsIgnoreCase(phrase.strip())
            && groups.getFirst().getDates().size() == 1;
    return whole
        ? Optional.ofNullable(meaning(phrase, groups.getFirst().getSyntaxTree()))
        : Optional.empty();
  }

  private static @Nullable Meaning meaning(String phrase, Tree tree) {
    int month = number(tree, DateParser.MONTH_OF_YEAR);
    int year = number(tree, DateParser.YEAR_OF);
    int weekday = isoWeekday(number(tree, DateParser.DAY_OF_WEEK));
    int day = number(tree, DateParser.DAY_OF_MONTH);
    List<Tree> explicit = all(tree, DateParser.EXPLICIT_SEEK);
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
    List<Tree> seeks = all(tree, DateParser.SEEK);
    if (seeks.size() != 1 || seeks.getFirst().getChildCount() != 4) {
      return null;
    }
    Tree seek = seeks.getFirst();
    Unit unit = unit(seek.getChild(3).getText());
    int direction = seek.getChild(0).getText().equals("<") ? -1 : 1;
    return unit == null
        ? null
        : new Meaning.Away(
            Integer.parseInt(seek.getChild(2).getText()), unit, direction, Anchor.PUBLICATION);
  }

  private static @Nullable Unit unit(String name) {
    for (Unit unit : Unit.values()) {
      if (unit.noun().equals(name)) {
        return unit;
      }
    }
    return null;
  }

  /// Natty counts from Sunday.
  private static int isoWeekday(int natty) {
    return natty == 0 ? 0 : (natty + 5) % 7 + 1;
  }

  private static int occurrence(Tree seek) {
    boolean counted =
        seek.getChildCount() == 2 && seek.getChild(1).getType() == DateParser.DAY_OF_WEEK;
    return counted ? Integer.parseInt(seek.getChild(0).getText()) : 0;
  }

  private static int number(Tree tree, int type) {
    List<Tree> found = all(tree, type);
    boolean one = found.size() == 1 && found.getFirst().getChildCount() == 1;
    return one ? Integer.parseInt(found.getFirst().getChild(0).getText()) : 0;
  }

  private static List<Tree> all(Tree tree, int type) {
    List<Tree> found = new ArrayList<>();
    collect(tree, type, found);
    return found;
  }

  private static void collect(Tree tree, int type, List<Tree> found) {
    if (tree.getType() == type) {
      found.add(tree);
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      collect(tree.getChild(i), type, found);
    }
  }
}
