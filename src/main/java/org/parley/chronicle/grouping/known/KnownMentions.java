package org.parley.chronicle.grouping.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.MentionTable;

/// Mentions that were looked for, each read and prepared once, and the answers to the questions by
/// which they were found.
public final class KnownMentions {

  private final MentionTable table;
  private final Function<EventMention, Happening> preparation;
  private final Seats seats;
  private final Map<String, Known> byId = new HashMap<>();
  private final Map<Question, Answer> answers = new HashMap<>();

  /// Those that are no more have their numbers still.
  private final List<Known> byNumber = new ArrayList<>();

  KnownMentions(MentionTable table, Function<EventMention, Happening> preparation, Seats seats) {
    this.table = table;
    this.preparation = preparation;
    this.seats = seats;
  }

  int size() {
    return byId.size();
  }

  /// More than any number of a mention.
  public int numbers() {
    return byNumber.size();
  }

  public Known withNumber(int number) {
    return byNumber.get(number);
  }

  /// The number of a mention; -1 for one that is not known.
  int number(String id) {
    Known known = byId.get(id);
    return known == null ? -1 : known.number();
  }

  /// The mentions with those identifiers; unknown ones are left out.
  public List<Known> all(Collection<String> ids) {
    Set<String> unread = new LinkedHashSet<>();
    for (String id : ids) {
      if (!byId.containsKey(id)) {
        unread.add(id);
      }
    }
    read(unread);
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private void read(Collection<String> ids) {
    table.findAll(ids).parallelStream()
        .map(preparation)
        .toList()
        .forEach(
            one -> {
              Known known = new Known(byNumber.size(), one);
              byNumber.add(known);
              byId.put(one.id(), known);
              seats.isIn(one.mention());
            });
  }

  /// All that answer a question.
  public Answer answer(Question question) {
    Answer held = answers.get(question);
    if (held == null) {
      held = new Answer();
      all(ask(question)).forEach(held::add);
      answers.put(question, held);
    }
    return held;
  }

  private List<String> ask(Question question) {
    String name = question.name();
    int from = question.from();
    int to = from + Question.STRETCH - 1;
    return switch (question.about()) {
      case ARTICLE -> table.idsOf(List.of(name));
      case DAY -> table.startingOn(List.of(from));
      case WIDE -> table.wide(from, to);
      case YEARLESS -> table.withDate(name);
      case DONE -> table.ofPlatform(name, from, to, true);
      case UNDONE -> table.ofPlatform(name, from, to, false);
    };
  }

  /// The first and the last day that a date begins on; both zero when nothing is dated.
  public int[] firstAndLastDay() {
    return table.firstAndLastDay();
  }

  /// Takes in mentions that were just stored.
  void add(Collection<String> ids) {
    for (Known one : all(ids)) {
      for (Question question : Question.answeredBy(one.happening())) {
        Answer held = answers.get(question);
        if (held != null) {
          held.add(one);
        }
      }
    }
  }

  /// Forgets mentions that are no more, or no more as they were.
  void remove(Collection<String> ids) {
    for (String id : ids) {
      Known gone = byId.remove(id);
      if (gone != null) {
        Question.answeredBy(gone.happening()).stream()
            .map(answers::get)
            .filter(Objects::nonNull)
            .forEach(held -> held.remove(gone));
      }
    }
  }
}
