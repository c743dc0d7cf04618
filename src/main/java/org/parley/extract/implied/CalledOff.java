package org.parley.extract.implied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.status.PutOff;
import org.parley.extract.status.TenseCheck;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;

/// What became of a plan that was told just before: “The talks were to open on 9 April. They were
/// put off until May.”, “The session is due on Monday. It will not take place.”
///
/// The day of the plan is told once more, as one on which nothing came about.
public final class CalledOff {

  /// How many sentences back the plan may stand.
  private static final int REACH = 2;

  /// “The next such meeting” has this many words at most.
  private static final int FEW_WORDS = 4;

  private final EventWords words;
  private final SenseFinder senses;
  private final PutOff putOff;

  public CalledOff(EventWords words) {
    this.words = words;
    this.senses = new SenseFinder(words);
    this.putOff = new PutOff(words);
  }

  public void add(ArticleText article, List<Draft> drafts) {
    for (Draft plan : List.copyOf(drafts)) {
      if (isPlan(plan, article.published)) {
        undone(article, plan, drafts);
      }
    }
  }

  /// Looks for the clause that undoes a plan, behind it.
  private void undone(ArticleText article, Draft plan, List<Draft> drafts) {
    int last = Math.min(plan.sentenceIndex + REACH, article.sentences.size() - 1);
    for (int i = plan.sentenceIndex; i <= last; i++) {
      Sentence sentence = article.sentence(i);
      for (Clause clause : sentence.clauses()) {
        boolean behind = i > plan.sentenceIndex || clause.index() > plan.clause.index();
        if (behind && isUndoing(sentence, clause) && isAbout(sentence, clause, plan)) {
          tell(i, sentence, clause, plan, drafts);
          return;
        }
      }
    }
  }

  private static void tell(
      int index, Sentence sentence, Clause clause, Draft plan, List<Draft> drafts) {
    List<Draft> here =
        drafts.stream().filter(one -> one.sentenceIndex == index && one.clause == clause).toList();
    here.stream().filter(one -> one.modality == Modality.PLANNED).forEach(one -> one.about = plan);
    here.stream().filter(Draft::isDay).forEach(one -> lookAhead(plan, one));
    if (index == plan.sentenceIndex) {
      plan.modality = Modality.DENIED;
      return;
    }
    if (here.stream().anyMatch(one -> one.edtf().equals(plan.edtf()))) {
      return;
    }
    Sense what = new Sense(plan.sense.type(), clause.group().lastHead(), Sense.Source.PHRASE);
    Draft undone =
        new Draft(index, sentence, clause, what, false, plan.time, Draft.Anchor.NEIGHBOUR);
    undone.modality = Modality.DENIED;
    undone.about = plan;
    drafts.add(undone);
  }

  /// “was to meet on Sunday. It was called off on Thursday”: a plan is called off before its day.
  private static void lookAhead(Draft plan, Draft undoing) {
    LocalDate day = day(plan);
    LocalDate off = day(undoing);
    if (undoing.modality == Modality.HAPPENED && day != null && off != null && day.isBefore(off)) {
      TenseCheck.lookAhead(plan);
    }
  }

  private static @Nullable LocalDate day(Draft draft) {
    FuzzyDate date = draft.time == null ? null : draft.time.date();
    return date == null ? null : date.latest();
  }

  /// Whether something is planned there that can be put off.
  private boolean isPlan(Draft draft, @Nullable LocalDate published) {
    boolean dated = draft.anchor == Draft.Anchor.EXPLICIT && day(draft) != null;
    String type = draft.sense.type();
    if (!dated || !TypeGroup.ENCOUNTER.has(type) && !type.equals("election")) {
      return false;
    }
    if (draft.modality != Modality.HAPPENED || draft.nominal || !draft.clause.hasVerb()) {
      return draft.modality == Modality.PLANNED;
    }
    LocalDate day = day(draft);
    boolean ahead = published != null && day != null && day.isAfter(published);
    VerbGroup group = draft.clause.group();
    boolean meant = group.verbs().size() > 1 && words.is("intending", group.verbs().get(0));
    return !group.negated() && (group.planned() || meant || ahead);
  }

  private boolean isUndoing(Sentence sentence, Clause clause) {
    boolean open = Patterns.matches(clause.opener(), "why|whether|if|unless"); // asked, not told
    if (open || !clause.hasVerb() || !clause.group().isFinite() || clause.group().hypothetical()) {
      return false;
    }
    VerbGroup group = clause.group();
    boolean course = words.is("course", group.lastVerb());
    boolean off =
        putOff.tells(sentence, clause) && group.passive() || putOff.isMissed(sentence, clause);
    return group.negated() ? course : off;
  }

  /// Whether the subject of a clause points back to a plan: “it”, “the meeting”.
  private boolean isAbout(Sentence sentence, Clause clause, Draft plan) {
    int start = clause.subjectStart();
    int size = clause.subjectEnd() - start;
    if (!clause.hasSubject() || size > FEW_WORDS) {
      return false;
    }
    Token first = sentence.tokens().get(start);
    if (size == 1) {
      return Patterns.matches(first.lower(), "it|they");
    }
    if (isOther(sentence, clause)) {
      return false;
    }
    Optional<Sense> noun = senses.headNoun(sentence, start, clause.subjectEnd());
    return Patterns.matches(first.lower(), "the|this|that|these|those|both|their|his|her")
        && noun.filter(one -> isLike(one, plan.sense)).isPresent();
  }

  /// “The third round”, “the Paris meeting”: named, not pointed back to.
  private boolean isOther(Sentence sentence, Clause clause) {
    return sentence.tokens().subList(clause.subjectStart(), clause.subjectEnd()).stream()
        .anyMatch(token -> token.name() != null || words.is("ordinal", token.lower()));
  }

  private static boolean isLike(Sense noun, Sense plan) {
    boolean gatherings =
        TypeGroup.GATHERING.has(noun.type()) && TypeGroup.GATHERING.has(plan.type());
    return gatherings || noun.type().equals(plan.type());
  }
}
