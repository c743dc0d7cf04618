package org.parley.time.grammar.natty;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.antlr.runtime.tree.Tree;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.ParseLocation;
import org.natty.Parser;
import org.natty.generated.DateParser;
import org.parley.time.words.Unit;

/// What Natty's syntax tree says of a phrase; 0 stands for what it does not say.
sealed interface NattyTree {

  /// A date with whatever parts were written. The first of the month that Natty makes up for “March
  /// 2011” is no part.
  record Written(int year, int month, int day, int weekday) implements NattyTree {}

  /// Steps from now, by a unit, a weekday or a month.
  record Steps(int steps, @Nullable Unit unit, int weekday, int month) implements NattyTree {}

  /// The tree of a phrase; `null` when Natty does not read all of it as one date, or as more than
  /// these two kinds can say.
  static @Nullable NattyTree of(String phrase) {
    DateGroup group = whole(phrase);
    if (group == null || !all(group.getSyntaxTree(), DateParser.EXPLICIT_TIME).isEmpty()) {
      return null;
    }
    Tree tree = group.getSyntaxTree();
    List<Tree> written = all(tree, DateParser.EXPLICIT_DATE);
    List<Tree> seeks = all(tree, DateParser.SEEK);
    if (written.size() == 1 && seeks.isEmpty()) {
      return written(tree, group.getParseLocations());
    }
    boolean counted = seeks.size() == 1 && seeks.getFirst().getChildCount() == 4;
    boolean alone = written.isEmpty() && all(tree, DateParser.EXPLICIT_SEEK).isEmpty();
    return counted && alone ? steps(seeks.getFirst()) : null;
  }

  /// The group that covers all of the phrase, or `null`.
  static @Nullable DateGroup whole(String phrase) {
    List<DateGroup> groups = groups(phrase);
    boolean whole =
        groups.size() == 1
            && groups.getFirst().getText().strip().equalsIgnoreCase(phrase.strip())
            && groups.getFirst().getDates().size() == 1;
    return whole ? groups.getFirst() : null;
  }

  private static List<DateGroup> groups(String phrase) {
    try {
      return new Parser(TimeZone.getTimeZone("UTC")).parse(phrase, new Date(0));
    } catch (RuntimeException notRead) { // its generated parser may trip over odd words
      return List.of();
    }
  }

  private static @Nullable Written written(Tree tree, Map<String, List<ParseLocation>> places) {
    boolean day =
        places.containsKey("relaxed_day_of_month") || places.containsKey("formal_day_of_month");
    int year = number(tree, DateParser.YEAR_OF);
    boolean brief = year > 0 && year < 100; // which century Natty means is not in the tree
    return brief
        ? null
        : new Written(
            year,
            number(tree, DateParser.MONTH_OF_YEAR),
            day ? number(tree, DateParser.DAY_OF_MONTH) : 0,
            isoWeekday(number(tree, DateParser.DAY_OF_WEEK)));
  }

  private static @Nullable Steps steps(Tree seek) {
    int count = Integer.parseInt(seek.getChild(2).getText());
    int steps = seek.getChild(0).getText().equals("<") ? -count : count;
    Tree target = seek.getChild(3);
    int weekday = isoWeekday(number(target, DateParser.DAY_OF_WEEK));
    int month = number(target, DateParser.MONTH_OF_YEAR);
    Unit unit = weekday == 0 && month == 0 ? unit(target.getText()) : null;
    return weekday == 0 && month == 0 && unit == null
        ? null
        : new Steps(steps, unit, weekday, month);
  }

  /// The unit of that name, or `null`.
  static @Nullable Unit unit(String name) {
    for (Unit unit : Unit.values()) {
      if (unit.noun().equals(name)) {
        return unit;
      }
    }
    return null;
  }

  /// Natty counts from Sunday.
  static int isoWeekday(int natty) {
    return natty == 0 ? 0 : (natty + 5) % 7 + 1;
  }

  /// The number under the only node of a type, else 0.
  static int number(Tree tree, int type) {
    List<Tree> found = all(tree, type);
    boolean one = found.size() == 1 && found.getFirst().getChildCount() == 1;
    return one ? Integer.parseInt(found.getFirst().getChild(0).getText()) : 0;
  }

  /// All nodes of a type.
  static List<Tree> all(Tree tree, int type) {
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
