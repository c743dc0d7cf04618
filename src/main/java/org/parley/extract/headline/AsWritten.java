package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunk.Kind;
import org.parley.extract.headline.chunk.Chunker;
import org.parley.extract.headline.chunk.Wording;
import org.parley.text.Patterns;

/// The clause in its own words, where no shorter ones can be read: up to twelve, cut where a phrase
/// ends.
///
/// Example: “A truce announced in April lasted only days.” gives `Truce announced in April lasted
/// only days`.
final class AsWritten {

  private static final String ELLIPSIS = " …";

  private AsWritten() {}

  /// The words from the subject on; empty when no verb is among them.
  ///
  /// @param subject takes the place of one that stands far off
  static String of(Draft draft, List<Chunk> subject) {
    List<Token> tokens = draft.sentence.tokens();
    int start = start(draft);
    int verb = draft.clause.group().start();
    List<Token> outside = outside(tokens, start, verb);
    if (!outside.isEmpty()) {
      return from(tokens, verb, Chunker.chunks(outside), true);
    }
    return from(tokens, start, start == verb ? subject : List.of(), false);
  }

  /// What stands in front of a participle's aside, where the words before the verb are its end: “A
  /// truce, worked out by Russia [and Jordan and announced in July,] has held”. Empty otherwise.
  private static List<Token> outside(List<Token> tokens, int start, int verb) {
    int first = 0;
    while (first < start && !tokens.get(first).isBreak()) {
      first++;
    }
    boolean aside =
        first + 1 < start
            && start < verb
            && (tokens.get(verb - 1).isBreak() || tokens.get(verb - 1).tag().equals("CC"))
            && Patterns.matches(tokens.get(first + 1).tag(), "VB[DGN]"); // read like a past tense
    return aside ? tokens.subList(0, first) : List.of();
  }

  /// The words from a place in the sentence on, behind their subject.
  private static String from(List<Token> tokens, int start, List<Chunk> subject, boolean aside) {
    List<Chunk> kept = new ArrayList<>(subject);
    boolean whole = true;
    for (Chunk chunk : Chunker.chunks(tokens.subList(start, tokens.size()))) {
      boolean verb = kept.stream().anyMatch(one -> tells(one, aside));
      if (verb && ends(chunk)) {
        break;
      }
      whole = words(kept) + chunk.words() <= Headlines.MOST_WORDS;
      if (!whole) {
        break;
      }
      kept.add(chunk);
    }
    trim(kept);
    boolean named = !kept.isEmpty() && opens(kept.get(0));
    if (!named || kept.stream().noneMatch(one -> tells(one, aside)) || pointsBack(kept)) {
      return "";
    }
    String words = Wording.finish(Wording.join(Headlines.tokens(kept)));
    return whole ? words : words + ELLIPSIS;
  }

  private static int start(Draft draft) {
    Clause clause = draft.clause;
    List<Token> before = Predicate.antecedent(draft);
    boolean reduced = clause.kind() == Clause.Kind.PARTICIPLE && !before.isEmpty();
    if (reduced) {
      return before.get(0).index();
    }
    if (isObject(draft)) {
      return 0; // “asked to take [part] is to be decided”
    }
    boolean near = clause.hasSubject() && clause.group().start() - clause.subjectStart() < 9;
    int start = near ? Math.min(clause.subjectStart(), clause.group().start()) : clause.start();
    List<Token> tokens = draft.sentence.tokens();
    while (start < clause.group().start()
        && (tokens.get(start).isBreak() || Patterns.matches(tokens.get(start).tag(), "CC|IN"))) {
      start++;
    }
    return start;
  }

  /// Whether the subject was read from the object of another verb.
  private static boolean isObject(Draft draft) {
    int start = draft.clause.subjectStart();
    return draft.clause.hasSubject()
        && draft.clause.kind() != Clause.Kind.RELATIVE
        && start > 0
        && draft.sentence.tokens().get(start - 1).isVerb();
  }

  private static boolean opens(Chunk chunk) {
    boolean pronoun = chunk.tokens().size() == 1 && Pronouns.isPronoun(chunk.first());
    boolean question = Patterns.matches(chunk.first().lower(), "whether|how|why");
    return chunk.is(Kind.NOUN) && !pronoun || question;
  }

  /// “began three days later”: later than what, only the text before tells.
  private static boolean pointsBack(List<Chunk> chunks) {
    return chunks.stream()
        .anyMatch(
            c ->
                c.is(Kind.TIME)
                    && Patterns.matches(
                        c.last().lower(),
                        ".*\\b(?:later|earlier|before|that|same|afterwards)\\b.*"));
  }

  /// Whether it is a verb that tells what happened; in an aside a participle does.
  private static boolean tells(Chunk chunk, boolean aside) {
    return chunk.is(Kind.VERB) && (aside || chunk.first().isFinite());
  }

  private static boolean ends(Chunk chunk) {
    return chunk.is(Kind.SIGN) && Patterns.matches(chunk.first().text(), "[,;:.!?–—]|-");
  }

  private static int words(List<Chunk> chunks) {
    return chunks.stream().mapToInt(Chunk::words).sum();
  }

  private static void trim(List<Chunk> chunks) {
    while (!chunks.isEmpty() && isLoose(chunks.get(chunks.size() - 1))) {
      chunks.remove(chunks.size() - 1);
    }
  }

  private static boolean isLoose(Chunk chunk) {
    boolean bare =
        (chunk.is(Kind.PREPOSITION) || chunk.is(Kind.OF))
            && Patterns.matches(chunk.last().tag(), "IN|TO");
    return bare || chunk.is(Kind.LINK) || chunk.is(Kind.SIGN);
  }
}
