package org.parley.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.time.FuzzyDate;

/// Whether a draft happened, goes on, is planned, is denied or is only thought of.
final class Modalities {

  private final EventWords words;

  Modalities(EventWords words) {
    this.words = words;
  }

  Modality of(Draft draft, @Nullable LocalDate published) {
    FuzzyDate date = draft.time == null ? null : draft.time.date();
    boolean future = isAfter(date, published);
    if (draft.modality == Modality.ONGOING) {
      return Modality.ONGOING;
    }
    if (draft.nominal || !draft.clause.hasVerb()) {
      return future || isExpected(draft) ? Modality.PLANNED : Modality.HAPPENED;
    }
    VerbGroup group = draft.clause.group();
    if (isCalledOff(draft)) {
      return Modality.DENIED;
    }
    if (group.negated()) {
      return Modality.DENIED;
    }
    boolean past = isBefore(date, published);
    if (future || group.planned() || isInfinitivePlan(draft) && !past || isByDeadline(draft)) {
      return Modality.PLANNED;
    }
    if (group.hypothetical() && draft.sense.type().equals("statement")) {
      return Modality.HAPPENED;
    }
    if (group.hypothetical()) {
      return Modality.HYPOTHETICAL;
    }
    boolean openEnd = date != null && date.isOpenEnd();
    return openEnd || isGoingOn(draft, group) ? Modality.ONGOING : Modality.HAPPENED;
  }

  private static boolean isAfter(@Nullable FuzzyDate date, @Nullable LocalDate published) {
    LocalDate earliest = date == null ? null : date.earliest();
    return published != null && earliest != null && earliest.isAfter(published);
  }

  private static boolean isBefore(@Nullable FuzzyDate date, @Nullable LocalDate published) {
    LocalDate latest = date == null ? null : date.latest();
    return published != null && latest != null && latest.isBefore(published);
  }

  /// “plans to meet”, “asked ministers to gather”: told as something to come.
  private static boolean isInfinitivePlan(Draft draft) {
    Clause clause = draft.clause;
    return clause.kind() == Clause.Kind.INFINITIVE
        || (clause.group().verbs().size() > 1
            && clause
                .group()
                .verbs()
                .get(0)
                .matches("plan|intend|hope|expect|prepare|schedule|set|due|want|seek"));
  }

  private static boolean isByDeadline(Draft draft) {
    return draft.time != null
        && draft.time.text().toLowerCase(java.util.Locale.ROOT).startsWith("by ");
  }

  private static boolean isGoingOn(Draft draft, VerbGroup group) {
    boolean present = group.form() == VerbGroup.Form.PRESENT && !group.isPast();
    return present && group.progressive() && draft.anchor != Draft.Anchor.PUBLICATION;
  }

  private boolean isExpected(Draft draft) {
    for (int i = draft.clause.start(); i < draft.sense.token(); i++) {
      String word = draft.sentence.tokens().get(i).lower();
      if (word.equals("upcoming") || word.equals("planned") || word.equals("forthcoming")) {
        return true;
      }
    }
    return false;
  }

  /// “had been due to gather”, or another clause of the sentence calls the date off.
  private boolean isCalledOff(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean hadBeenDue = group.perfect() && group.planned() && group.form() == VerbGroup.Form.PAST;
    if (hadBeenDue) {
      return true;
    }
    for (Token token : draft.sentence.tokens()) {
      if (token.isVerb()
          && words.is("put-off", token.lemma())
          && draft.clause.kind() == Clause.Kind.PARTICIPLE
          && draft.clause.group().verbs().get(0).matches("schedule|plan|expect|due|set")) {
        return true;
      }
    }
    return false;
  }
}
