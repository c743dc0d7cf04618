package org.parley.extract.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.StayingAway;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;

/// Whether a draft happened, goes on, is planned, is denied or is only thought of.
public final class Modalities {

  private final EventWords words;
  private final FormerDates former;
  private final Fulfilment fulfilment;
  private final Attitudes attitudes;

  public Modalities(EventWords words) {
    this.words = words;
    this.former = new FormerDates(words);
    this.fulfilment = new Fulfilment(words);
    this.attitudes = new Attitudes(words);
  }

  public Modality of(Draft draft, @Nullable LocalDate published) {
    FuzzyDate date = draft.time == null ? null : draft.time.date();
    boolean future = isAfter(date, published);
    if (attitudes.denial(draft).isPresent()) {
      return Modality.DENIED;
    }
    if (draft.modality != Modality.HAPPENED) {
      return draft.modality;
    }
    if (draft.nominal || !draft.clause.hasVerb()) {
      return future || isExpected(draft) ? Modality.PLANNED : Modality.HAPPENED;
    }
    if (isDenied(draft)) {
      return Modality.DENIED;
    }
    boolean past = isBefore(date, published);
    Modality outcome = past ? fulfilment.of(draft) : null;
    if (outcome != null) {
      return outcome;
    }
    if (future || isPlanned(draft) || isInfinitive(draft) && !past || isByDeadline(draft)) {
      return Modality.PLANNED;
    }
    VerbGroup group = draft.clause.group();
    if (group.hypothetical()) {
      boolean said = draft.sense.type().equals("statement");
      return said ? Modality.HAPPENED : Modality.HYPOTHETICAL;
    }
    boolean openEnd = date != null && date.isOpenEnd();
    return openEnd || isGoingOn(draft, group) ? Modality.ONGOING : Modality.HAPPENED;
  }

  private boolean isDenied(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean negated = group.negated() && !StayingAway.is(words, draft.sentence, group);
    return former.isFormer(draft) || negated != isDisowned(group) || isWithout(draft);
  }

  /// “denied meeting the king”; “did not deny meeting him”.
  private boolean isDisowned(VerbGroup group) {
    return group.verbs().size() > 1 && words.is("denying", group.verbs().get(0));
  }

  private boolean isPlanned(Draft draft) {
    VerbGroup group = draft.clause.group();
    return group.planned()
        || isPlan(group)
        || isHope(group)
        || attitudes.isWished(draft)
        || isThenAhead(draft);
  }

  private static boolean isAfter(@Nullable FuzzyDate date, @Nullable LocalDate published) {
    LocalDate earliest = date == null ? null : date.earliest();
    return published != null && earliest != null && earliest.isAfter(published);
  }

  private static boolean isBefore(@Nullable FuzzyDate date, @Nullable LocalDate published) {
    LocalDate latest = date == null ? null : date.latest();
    return published != null && latest != null && latest.isBefore(published);
  }

  /// “asked ministers to gather”: told as something to come.
  private static boolean isInfinitive(Draft draft) {
    return draft.clause.kind() == Clause.Kind.INFINITIVE;
  }

  /// “plans to meet”, “hoped to meet”.
  private boolean isHope(VerbGroup group) {
    return group.verbs().size() > 1 && words.is("intending", group.verbs().get(0));
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
      if (words.is("expected", draft.sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// “No agreement was reached”, “made no progress”, “failed to turn up”.
  private static boolean isWithout(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause clause = draft.clause;
    List<String> verbs = clause.group().verbs();
    boolean failed = verbs.size() > 1 && verbs.subList(0, verbs.size() - 1).contains("fail");
    boolean nobody =
        clause.hasSubject()
            && Patterns.matches(
                tokens.get(clause.subjectStart()).lower(), "no|neither|none|nobody");
    int object = clause.group().end();
    return failed
        || nobody
        || draft.sense.source() == Sense.Source.NOUN
            && draft.sense.token() > object
            && tokens.get(object).lower().equals("no");
  }

  /// “is expected”, “plan a round”, “are planning a conference”.
  private boolean isPlan(VerbGroup group) {
    return group.form() == VerbGroup.Form.PRESENT
        && !group.perfect()
        && words.is("planning", group.lastVerb())
        && (group.passive() || !group.lastVerb().equals("set"));
  }

  /// “would meet again in November”: told of what was then to come.
  private static boolean isThenAhead(Draft draft) {
    boolean would = false;
    for (Token token : draft.sentence.tokens()) {
      if (token.lower().equals("if")) {
        return false;
      }
      int at = token.index();
      VerbGroup group = draft.clause.group();
      would |=
          at >= group.start() && at < group.end() && Patterns.matches(token.lower(), "would|['’]d");
    }
    return would && draft.anchor == Draft.Anchor.EXPLICIT;
  }
}
