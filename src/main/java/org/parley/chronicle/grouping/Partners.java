package org.parley.chronicle.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.Anniversaries;
import org.parley.chronicle.store.MentionTable;

/// The mentions that may tell the same happening as another one.
///
/// Whoever is a partner of another has it as a partner too, so that it does not matter which of
/// them comes first.
class Partners {

  /// Platforms are read by stretches of so many days.
  private static final int STRETCH = 64;

  private final MentionTable table;
  private final PreparedMentions mentions;
  private final Map<String, List<Happening>> asked = new HashMap<>();

  Partners(MentionTable table, PreparedMentions mentions) {
    this.table = table;
    this.mentions = mentions;
  }

  /// All that this one has to be compared with, and perhaps itself; some may be in several lists.
  List<List<Happening>> of(Happening one) {
    List<List<Happening>> found = new ArrayList<>();
    String article = one.mention().articleId();
    Integer start = one.window().start();
    found.add(once("article " + article, () -> table.idsOf(List.of(article))));
    if (start == null) {
      found.addAll(yearless(one));
    } else {
      found.addAll(near(one, start));
      found.addAll(platform(one, start));
      found.add(anniversary(one.window()));
    }
    return found;
  }

  private List<Happening> once(String question, Supplier<List<String>> ids) {
    List<Happening> known = asked.get(question);
    if (known == null) {
      known = mentions.all(ids.get());
      asked.put(question, known);
    }
    return known;
  }

  /// Those near in time: a date longer than can be compared so has none, unless it is the season of
  /// talks at a place.
  private List<List<Happening>> near(Happening one, int start) {
    Days window = one.window();
    Integer end = window.end();
    if (end == null || end - start >= Happening.COMPARABLE) {
      return end != null && one.isPlacedTalks() && end - start < Happening.SEASON
          ? List.of(season(start, end))
          : List.of();
    }
    List<List<Happening>> found = new ArrayList<>();
    for (int day = start - 1; day <= end + 1; day++) {
      found.add(on(day));
    }
    found.add(enclosing(start, one.isPlacedTalks() ? Happening.SEASON : Happening.COMPARABLE));
    return found;
  }

  private List<Happening> season(int start, int end) {
    return once(
        "season " + start + " " + end,
        () -> table.startingOn(IntStream.rangeClosed(start, end).boxed().toList()));
  }

  /// Dates of more than a day that began not long before and reach that day.
  private List<Happening> enclosing(int day, int before) {
    int first = day - before;
    List<Happening> found = new ArrayList<>();
    for (int part = Math.floorDiv(first, STRETCH); part <= Math.floorDiv(day, STRETCH); part++) {
      int from = part * STRETCH;
      List<Happening> wide = once("wide " + from, () -> table.wide(from, from + STRETCH - 1));
      wide.stream().filter(one -> isWithin(one.window(), first, day)).forEach(found::add);
    }
    return found;
  }

  private static boolean isWithin(Days window, int first, int day) {
    Integer start = window.start();
    Integer end = window.end();
    return start != null && start >= first && start <= day && end != null && end >= day;
  }

  private List<Happening> on(int day) {
    return once("on " + day, () -> table.startingOn(List.of(day)));
  }

  /// The same day of the year, told without the year.
  private List<Happening> anniversary(Days window) {
    String date = window.isExact() ? Anniversaries.without(window.edtf()) : "";
    return date.isEmpty() ? List.of() : once("date " + date, () -> table.withDate(date));
  }

  /// What is done on a day is compared with other days of its round, and with all plans and inexact
  /// dates; those with everything.
  private List<List<Happening>> platform(Happening one, int start) {
    String name = one.mention().platform();
    if (name == null) {
      return List.of();
    }
    int round = one.isDone() ? Happening.LONGEST_ROUND : Happening.FARTHEST;
    List<List<Happening>> found = new ArrayList<>();
    found.addAll(platform(name, start, round, true));
    found.addAll(platform(name, start, Happening.FARTHEST, false));
    return found;
  }

  private List<List<Happening>> platform(String name, int start, int reach, boolean done) {
    List<List<Happening>> found = new ArrayList<>();
    int last = Math.floorDiv(start + reach, STRETCH);
    for (int part = Math.floorDiv(start - reach, STRETCH); part <= last; part++) {
      int from = part * STRETCH;
      String question = name + " " + from + " " + done;
      found.add(once(question, () -> table.ofPlatform(name, from, from + STRETCH - 1, done)));
    }
    return found;
  }

  /// A date without year is compared with the same date, and with that day of every year.
  private List<List<Happening>> yearless(Happening one) {
    String edtf = one.window().edtf();
    if (edtf.isEmpty()) {
      return List.of();
    }
    return List.of(
        once("date " + edtf, () -> table.withDate(edtf)),
        once(
            "every " + edtf,
            () -> table.startingOn(Anniversaries.of(edtf, table.firstAndLastDay()))));
  }
}
