package org.parley.extract.implied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Modality;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.sense.EventWords;
import org.parley.extract.times.Dated;
import org.parley.time.FuzzyDate;

/// Makes one happening of a beginning and an end that one sentence tells of one thing: “the round,
/// which opened on 2 May, dragged on until 14 May”, “it opened on 2 May and lasted until 14 May”.
public final class Lasting {

  private final EventWords words;

  public Lasting(EventWords words) {
    this.words = words;
  }

  public void join(List<Draft> drafts) {
    for (Draft end : new ArrayList<>(drafts)) {
      if (isUntil(end)) {
        beginning(end, drafts).ifPresent(begin -> join(begin, end, drafts));
      }
    }
  }

  private static void join(Draft begin, Draft end, List<Draft> drafts) {
    if (begin.time != null && end.time != null) {
      begin.time = Dated.until(begin.time, end.time);
      drafts.remove(end);
    }
  }

  private boolean isUntil(Draft end) {
    FuzzyDate date = end.time == null ? null : end.time.date();
    return date != null
        && date.isOpenStart()
        && end.modality == Modality.HAPPENED
        && end.clause.hasVerb()
        && words.is("lasting", end.clause.group().lastVerb());
  }

  private Optional<Draft> beginning(Draft end, List<Draft> drafts) {
    return drafts.stream()
        .filter(begin -> begin.sentenceIndex == end.sentenceIndex && begin.isDay())
        .filter(begin -> begin.modality == Modality.HAPPENED && begin.clause.hasVerb())
        .filter(begin -> words.is("beginning", begin.clause.group().lastVerb()))
        .filter(begin -> isOfOneThing(begin.clause, end.clause) && isBefore(begin, end))
        .findFirst();
  }

  private static boolean isOfOneThing(Clause begin, Clause end) {
    return begin.hasSubject()
        && begin.subjectStart() == end.subjectStart()
        && begin.subjectEnd() == end.subjectEnd();
  }

  private static boolean isBefore(Draft begin, Draft end) {
    FuzzyDate first = begin.time == null ? null : begin.time.date();
    FuzzyDate last = end.time == null ? null : end.time.date();
    LocalDate from = first == null ? null : first.earliest();
    LocalDate to = last == null ? null : last.latest();
    return from != null && to != null && from.isBefore(to);
  }
}
