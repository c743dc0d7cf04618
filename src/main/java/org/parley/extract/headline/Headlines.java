package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Modality;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunker;
import org.parley.extract.headline.chunk.Wording;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.status.Attitudes;
import org.parley.extract.status.PutOff;

/// At most twelve words that say who did what, taken from the sentence itself.
///
/// Example: “Meeting in Astana on Friday, the guarantors agreed to add a fourth zone, the envoy
/// said” gives `Guarantors agreed to add a fourth zone`.
public final class Headlines {

  static final int MOST_WORDS = 12;

  private static final Attitudes ATTITUDES = new Attitudes(EventWords.standard());
  private static final PutOff PUT_OFF = new PutOff(EventWords.standard());

  private Headlines() {}

  /// The headline of a happening; empty when its sentence has no words, or only a speaker knows who
  /// “we” are.
  public static String of(ArticleText article, Draft draft) {
    return ReadAlone.of(article, draft, told(article, draft));
  }

  private static String told(ArticleText article, Draft draft) {
    if (draft.nominal || !draft.clause.hasVerb() || isMoved(draft)) {
      return NominalHeadline.of(article, draft);
    }
    Optional<Clause> denial = ATTITUDES.denial(draft);
    if (denial.isPresent()) { // who denies it belongs to it
      Draft denying = told(draft, denial.get());
      return clause(article, denying, subject(denying), denied(denying, draft));
    }
    List<Chunk> subject = subject(draft);
    Clause said = Quotations.saidBefore(draft).orElse(null);
    if (said != null && !subject.isEmpty()) {
      String quote = quote(article, told(draft, said), isPronoun(subject) ? List.of() : subject);
      if (!quote.isEmpty()) {
        return quote;
      }
    }
    return clause(article, draft, subject, Predicate.of(draft));
  }

  /// “The Oslo meeting was put off until May”: on its new day it is not put off but held.
  private static boolean isMoved(Draft draft) {
    return draft.modality != Modality.HAPPENED
        && draft.sense.source() == Sense.Source.NOUN
        && PUT_OFF.tells(draft.sentence, draft.clause);
  }

  private static List<Chunk> subject(Draft draft) {
    List<Chunk> subject = new ArrayList<>();
    for (Chunk chunk : Subject.of(draft)) {
      subject.add(Undated.inside(chunk));
    }
    boolean possessed =
        !subject.isEmpty()
            && subject.get(0).tokens().size() > 1
            && subject.get(0).first().tag().equals("PRP$");
    if (possessed) { // “His resignation took effect”
      Chunk first = subject.get(0);
      subject.set(0, new Chunk(first.kind(), first.tokens().subList(1, first.tokens().size())));
    }
    return subject;
  }

  /// “Vladimir Medinsky: talks were useful”; with the last name alone where that makes it fit, and
  /// only what was said when nobody is named.
  private static String quote(ArticleText article, Draft said, List<Chunk> speaker) {
    List<Chunk> subject = subject(said);
    if (isPronoun(subject)) {
      return "";
    }
    List<Chunk> words = new ArrayList<>(subject);
    words.addAll(Undated.of(Predicate.of(said), null));
    String name = speaker(article, speaker, words);
    int room = MOST_WORDS - (name.isEmpty() ? 0 : name.split(" ").length);
    String kept = Wording.finish(Wording.join(new Shortening(article, words, room).shorten()));
    return name.isEmpty() ? kept : name + ": " + kept;
  }

  private static String speaker(ArticleText article, List<Chunk> speaker, List<Chunk> said) {
    List<Token> who =
        speaker.size() == 1
            ? Subject.withoutOffice(article, speaker.get(0)).tokens()
            : tokens(speaker);
    String name = Wording.finish(Wording.join(who));
    boolean fits = Wording.words(tokens(said)) + Wording.words(who) <= MOST_WORDS;
    return fits || who.isEmpty() || !who.get(0).isName() ? name : name.replaceFirst("^.* ", "");
  }

  /// “denied[, in a letter,] that he had met the king”: without what stands between.
  private static List<Chunk> denied(Draft denying, Draft said) {
    List<Token> tokens = denying.sentence.tokens();
    VerbGroup denial = denying.clause.group();
    int end = denial.end();
    while (end < said.clause.start() && !tokens.get(end).isBreak()) {
      end++;
    }
    List<Chunk> words = new ArrayList<>(Chunker.chunks(tokens.subList(denial.start(), end)));
    int verb = said.clause.group().start();
    words.addAll(Chunker.chunks(tokens.subList(said.clause.start(), verb)));
    words.addAll(Predicate.of(said));
    return words;
  }

  private static String clause(
      ArticleText article, Draft draft, List<Chunk> subject, List<Chunk> done) {
    List<Chunk> predicate = Undated.of(done, draft.time);
    String named =
        isPronoun(subject) ? Pronouns.name(article, draft, subject.get(0).first()) : null;
    if (named != null) {
      named = Wording.finish(named);
      int room = MOST_WORDS - named.split(" ").length;
      String told = Wording.join(new Shortening(article, predicate, room).shorten());
      return Wording.finish(named + " " + told);
    }
    List<Chunk> who = Sessions.named(article, draft, subject, tokens(predicate));
    List<Chunk> all = new ArrayList<>(who);
    all.addAll(predicate);
    List<Token> words = new Shortening(article, all, MOST_WORDS).shorten();
    String written =
        Faults.any(draft, common(tokens(who), words), words) ? AsWritten.of(draft, who) : "";
    return written.isEmpty() ? Wording.finish(Wording.join(words)) : written;
  }

  /// What shortening left of the subject.
  private static List<Token> common(List<Token> subject, List<Token> words) {
    return words.stream().takeWhile(subject::contains).toList();
  }

  private static boolean isPronoun(List<Chunk> subject) {
    return subject.size() == 1
        && subject.get(0).tokens().size() == 1
        && Pronouns.isPronoun(subject.get(0).first());
  }

  static List<Token> tokens(List<Chunk> chunks) {
    return chunks.stream().flatMap(c -> c.tokens().stream()).toList();
  }

  /// The clause in which a noun stands, or the first with a subject, told whole; empty when there
  /// is none.
  static String around(ArticleText article, Draft draft) {
    Clause own = draft.sentence.clauseOf(draft.sense.token());
    List<Clause> clauses = new ArrayList<>(List.of(own));
    clauses.addAll(draft.sentence.clauses());
    for (Clause clause : clauses) {
      if (clause.hasVerb() && clause.hasSubject() && clause.group().isFinite()) {
        Draft told = told(draft, clause);
        return clause(article, told, subject(told), Predicate.of(told));
      }
    }
    return "";
  }

  /// The same happening told by another clause of its sentence.
  private static Draft told(Draft draft, Clause clause) {
    Draft told =
        new Draft(
            draft.sentenceIndex,
            draft.sentence,
            clause,
            draft.sense,
            false,
            draft.time,
            draft.anchor);
    told.actors = draft.actors;
    told.platform = draft.platform;
    return told;
  }
}
