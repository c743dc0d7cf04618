package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunker;
import org.parley.text.Patterns;

/// What was done: the words from the verb on, with the object that a relative clause leaves in
/// front of itself.
final class Predicate {

  /// Nothing further is looked at behind so many words.
  private static final int FAR = 24;

  private Predicate() {}

  /// The chunks from the verb on; a relative clause behind is one chunk.
  static List<Chunk> of(Draft draft) {
    Clause clause = draft.clause;
    List<Token> tokens = draft.sentence.tokens();
    int end = Math.min(clause.end(), sharedSubject(draft));
    List<Chunk> chunks = new ArrayList<>(Chunker.chunks(own(draft, tokens, end)));
    if (end < clause.end()) {
      return chunks;
    }
    List<Clause> clauses = draft.sentence.clauses();
    for (int i = clause.index() + 1; i < clauses.size(); i++) {
      Clause next = clauses.get(i);
      if (next.start() != end || end - clause.group().start() > FAR) {
        break;
      }
      if (isRelative(tokens, next)) {
        withoutBare(chunks); // “a ceremony [at] which”
        aside(tokens, next).ifPresent(chunks::add);
        break;
      }
      if (!belongs(draft, next, chunks)) {
        break;
      }
      chunks.addAll(Chunker.chunks(tokens.subList(next.start(), next.end())));
      end = next.end();
    }
    return chunks;
  }

  /// Whether the headline needs the clause behind, or shares its object with it.
  private static boolean belongs(Draft draft, Clause next, List<Chunk> chunks) {
    Token first = draft.sentence.tokens().get(next.start());
    return goesOn(draft, next)
        || sharesObject(draft.clause, next)
        || isBareComplement(chunks, next, first);
  }

  private static void withoutBare(List<Chunk> chunks) {
    int last = chunks.size() - 1;
    if (last > 0 && chunks.get(last).last().tag().equals("IN")) {
      chunks.remove(last);
    }
  }

  private static boolean isRelative(List<Token> tokens, Clause next) {
    int start = next.start();
    boolean that =
        tokens.get(start).lower().equals("that")
            && start + 1 < tokens.size()
            && tokens.get(start + 1).isFinite();
    return next.kind() == Clause.Kind.RELATIVE || that;
  }

  /// “an agreement [that opens the country]”: a relative clause that says what something is and
  /// points to nobody.
  private static Optional<Chunk> aside(List<Token> tokens, Clause next) {
    List<Token> words = new ArrayList<>();
    for (Chunk chunk : Undated.of(Chunker.chunks(tokens.subList(next.start(), next.end())), null)) {
      if (chunk.is(Chunk.Kind.SIGN)) {
        break;
      }
      words.addAll(chunk.tokens());
    }
    boolean points = words.stream().anyMatch(t -> Patterns.matches(t.tag(), "PRP\\$?|CC"));
    boolean that = !words.isEmpty() && words.get(0).lower().equals("that");
    return that && !points && words.size() > 2
        ? Optional.of(new Chunk(Chunk.Kind.ASIDE, words))
        : Optional.empty();
  }

  /// “decided to let [Syria return]”: a verb with nothing behind it but another clause.
  private static boolean isBareComplement(List<Chunk> chunks, Clause next, Token first) {
    return next.opener().isEmpty()
        && next.kind() != Clause.Kind.PARTICIPLE
        && !first.isBreak()
        && !chunks.isEmpty()
        && chunks.get(chunks.size() - 1).is(Chunk.Kind.VERB);
  }

  /// “to secure [and destroy the stockpile]”.
  private static boolean sharesObject(Clause clause, Clause next) {
    return next.kind() == Clause.Kind.COORDINATED
        && clause.group().end() == clause.end()
        && next.start() == clause.end();
  }

  private static List<Token> own(Draft draft, List<Token> tokens, int end) {
    Clause clause = draft.clause;
    int from =
        clause.hasSubject() && clause.subjectEnd() <= clause.group().end()
            ? Math.max(clause.group().start(), clause.subjectEnd())
            : clause.group().start();
    boolean never =
        from > clause.start() && Patterns.matches(tokens.get(from - 1).lower(), "never|not");
    from = never ? from - 1 : from;
    if (!isObjectRelative(draft)) {
      return tokens.subList(from, Math.max(from, end));
    }
    int verbEnd = clause.group().end();
    verbEnd += verbEnd < end && tokens.get(verbEnd).tag().equals("RP") ? 1 : 0;
    List<Token> words = new ArrayList<>(tokens.subList(from, verbEnd));
    words.addAll(antecedent(draft));
    words.addAll(tokens.subList(verbEnd, Math.max(verbEnd, end)));
    return words;
  }

  /// Saying goes on into what is said, others into what hangs on them.
  private static boolean goesOn(Draft draft, Clause next) {
    boolean telling = TypeGroup.TELLS_THAT.has(draft.sense.type());
    boolean said = telling || Patterns.matches(next.opener(), "that|whether|how");
    return next.kind() == Clause.Kind.COMPLEMENT && said || next.kind() == Clause.Kind.INFINITIVE;
  }

  /// “two were killed and [four others] injured”: the end of the first clause without the subject
  /// of the next; behind everything when there is none.
  private static int sharedSubject(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause clause = draft.clause;
    int next = clause.index() + 1;
    boolean participle =
        next < draft.sentence.clauses().size()
            && draft.sentence.clauses().get(next).kind() == Clause.Kind.PARTICIPLE;
    for (int i = clause.end() - 1; participle && i >= clause.group().end(); i--) {
      if (tokens.get(i).lower().equals("and")) {
        return i;
      }
      if (!tokens.get(i).isNominal()) {
        break;
      }
    }
    return tokens.size();
  }

  /// “a conference which Annan hopes to hold”: the conference is what he holds.
  private static boolean isObjectRelative(Draft draft) {
    Clause clause = draft.clause;
    boolean opened =
        clause.kind() == Clause.Kind.RELATIVE
            && Patterns.matches(clause.opener(), "which|whom|that");
    boolean nounThat =
        clause.kind() == Clause.Kind.COMPLEMENT
            && clause.opener().equals("that")
            && !draft.sense.isSaying();
    return clause.hasSubject()
        && clause.subjectStart() >= clause.start()
        && (opened || nounThat && hasNounBefore(draft) && !hasObject(draft));
  }

  private static boolean hasNounBefore(Draft draft) {
    int start = draft.clause.start();
    return start > 0 && draft.sentence.tokens().get(start - 1).tag().startsWith("NN");
  }

  private static boolean hasObject(Draft draft) {
    int end = draft.clause.group().end();
    return end < draft.clause.end() && draft.sentence.tokens().get(end).isNominal();
  }

  /// The noun phrase in front of a relative clause or participle.
  static List<Token> antecedent(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause whole = whole(draft);
    boolean holds =
        whole.kind() == Clause.Kind.PARTICIPLE
            && whole.hasSubject()
            && whole.subjectStart() > whole.start();
    int end = holds ? whole.group().start() : whole.start();
    while (end > 0 && (tokens.get(end - 1).isBreak() || isAdverbial(tokens, end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (tokens.get(start - 1).isNominal()
            || isInfinitive(tokens, start - 1)
            || Patterns.matches(tokens.get(start - 1).lower(), "of|on|for|to|as"))) {
      start--;
    }
    for (int i = end - 1; i > start; i--) {
      boolean noun = tokens.get(i - 1).tag().startsWith("NN");
      if (noun && Patterns.matches(tokens.get(i).tag(), "DT|PRP\\$")) {
        start = i; // “puts into law [the plan] that they worked out”
      }
    }
    while (start < end && Patterns.matches(tokens.get(start).tag(), "IN|TO")) {
      start++;
    }
    return start < end ? tokens.subList(start, end) : List.of();
  }

  /// “a plan to [end] the bloodshed which it accepted”.
  private static boolean isInfinitive(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).tag().equals("VB")
        && tokens.get(i - 1).tag().equals("TO")
        && tokens.get(i - 2).tag().startsWith("NN");
  }

  /// “worked out by three states [and announced] in July”: the first of joined participles.
  private static Clause whole(Draft draft) {
    Clause clause = draft.clause;
    List<Clause> clauses = draft.sentence.clauses();
    while (clause.index() > 0
        && Patterns.matches(clause.opener(), "and|or|but")
        && clauses.get(clause.index() - 1).kind() == Clause.Kind.PARTICIPLE) {
      clause = clauses.get(clause.index() - 1);
    }
    return clause;
  }

  /// “the talks, [first] called for May”.
  private static boolean isAdverbial(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).isBreak()
        && (tokens.get(i).tag().startsWith("RB") || tokens.get(i).lower().equals("first"));
  }
}
