package org.parley.chronicle.grouping;

import java.util.ArrayList;
import java.util.List;
import org.parley.chronicle.grouping.known.Answer;
import org.parley.chronicle.grouping.known.KnownMentions;
import org.parley.chronicle.grouping.known.Question;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;
import org.parley.chronicle.store.Anniversaries;

/// The mentions that may tell the same happening as another one.
///
/// Whoever is a partner of another has it as a partner too, so that it does not matter which of
/// them comes first.
class Partners {

  private final KnownMentions mentions;

  Partners(KnownMentions mentions) {
    this.mentions = mentions;
  }

  /// Some that another is compared with.
  ///
  /// @param all among them those that are not
  /// @param first only those count that began on this day or later, and
  /// @param reached last until this one; the greatest number where all count
  record Some(Answer all, int first, int reached) {

    private static Some all(Answer all) {
      return new Some(all, 0, Integer.MAX_VALUE);
    }

    boolean holds(Outline one) {
      return reached == Integer.MAX_VALUE
          || one.isDated()
              && one.first() >= first
              && one.first() <= reached
              && one.last() >= reached;
    }
  }

  /// All that this one has to be compared with, and perhaps itself; some more than once.
  List<Some> of(Happening one) {
    List<Some> found = new ArrayList<>();
    Integer start = one.window().start();
    found.add(answer(Question.ofArticle(one.mention().articleId())));
    if (start == null) {
      found.addAll(yearless(one));
    } else {
      found.addAll(near(one, start));
      found.addAll(platform(one, start));
      found.addAll(anniversary(one.window()));
    }
    return found;
  }

  /// Those near in time: a date longer than can be compared so has none, unless it is the season of
  /// talks at a place.
  private List<Some> near(Happening one, int start) {
    Days window = one.window();
    Integer end = window.end();
    if (end == null || end - start >= Happening.COMPARABLE) {
      return end != null && one.isPlacedTalks() && end - start < Happening.SEASON
          ? on(start, end)
          : List.of();
    }
    List<Some> found = on(start - 1, end + 1);
    found.addAll(enclosing(start, one.isPlacedTalks() ? Happening.SEASON : Happening.COMPARABLE));
    return found;
  }

  /// Dates of more than a day that began not long before and reach that day.
  private List<Some> enclosing(int day, int before) {
    int first = day - before;
    List<Some> found = new ArrayList<>();
    int last = Math.floorDiv(day, Question.STRETCH);
    for (int part = Math.floorDiv(first, Question.STRETCH); part <= last; part++) {
      found.add(new Some(mentions.answer(Question.wide(part * Question.STRETCH)), first, day));
    }
    return found;
  }

  private Some answer(Question question) {
    return Some.all(mentions.answer(question));
  }

  private List<Some> on(int first, int last) {
    List<Some> found = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      found.add(answer(Question.on(day)));
    }
    return found;
  }

  /// The same day of the year, told without the year.
  private List<Some> anniversary(Days window) {
    String date = window.isExact() ? Anniversaries.without(window.edtf()) : "";
    return date.isEmpty() ? List.of() : List.of(answer(Question.yearless(date)));
  }

  /// What is done on a day is compared with other days of its round, and with all plans and inexact
  /// dates; those with everything.
  private List<Some> platform(Happening one, int start) {
    String name = one.mention().platform();
    if (name == null) {
      return List.of();
    }
    int round = one.isDone() ? Happening.LONGEST_ROUND : Happening.FARTHEST;
    List<Some> found = new ArrayList<>();
    found.addAll(platform(name, start, round, true));
    found.addAll(platform(name, start, Happening.FARTHEST, false));
    return found;
  }

  private List<Some> platform(String name, int start, int reach, boolean done) {
    List<Some> found = new ArrayList<>();
    int last = Math.floorDiv(start + reach, Question.STRETCH);
    for (int part = Math.floorDiv(start - reach, Question.STRETCH); part <= last; part++) {
      found.add(answer(Question.ofPlatform(name, part * Question.STRETCH, done)));
    }
    return found;
  }

  /// A date without year is compared with the same date, and with that day of every year.
  private List<Some> yearless(Happening one) {
    String edtf = one.window().edtf();
    if (edtf.isEmpty()) {
      return List.of();
    }
    List<Some> found = new ArrayList<>();
    found.add(answer(Question.yearless(edtf)));
    for (int day : Anniversaries.of(edtf, mentions.firstAndLastDay())) {
      found.add(answer(Question.on(day)));
    }
    return found;
  }
}
