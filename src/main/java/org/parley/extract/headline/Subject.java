package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunker;
import org.parley.extract.headline.chunk.Wording;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Who did it, in words that stand alone.
final class Subject {

  private static final EventWords WORDS = EventWords.standard();

  private Subject() {}

  /// The chunks of the subject, without what is said aside of it; empty when there is none.
  static List<Chunk> of(Draft draft) {
    Clause clause = draft.clause;
    boolean reduced =
        clause.kind() == Clause.Kind.PARTICIPLE
            && clause.group().form() == VerbGroup.Form.PARTICIPLE
            && clause.subjectEnd() <= clause.start();
    List<Token> before = reduced ? Predicate.antecedent(draft) : List.of();
    return before.isEmpty()
        ? of(draft.sentence.tokens(), clause)
        : plain(Chunker.chunks(before), false, false);
  }

  /// The chunks of the subject of any clause.
  static List<Chunk> of(List<Token> tokens, Clause clause) {
    int end = clause.subjectEnd();
    int start = clause.subjectStart();
    if (isAside(tokens, start, end) || isApposed(tokens, start, end)) {
      end = start - 1;
      start = 0;
    } else if (isTopic(tokens, clause)) {
      start = start - 2; // “talks in Geneva which have been called”
      while (start > 0 && tokens.get(start - 1).isNominal()) {
        start--;
      }
    }
    boolean least = start > 0 && Patterns.matches(tokens.get(start).lower(), "least|most");
    start = least && tokens.get(start - 1).lower().equals("at") ? start - 1 : start;
    boolean closed = end < tokens.size() && tokens.get(end).text().equals(",");
    boolean fronted =
        start > 0 && Patterns.matches(tokens.get(start - 1).lower(), "after|before|since|in|at|on");
    List<Token> words = names(tokens.subList(start, end));
    boolean whole = words.size() == end - start;
    return plain(
        Chunker.chunks(closed && whole ? tokens.subList(start, end + 1) : words), closed, fronted);
  }

  /// “The talks, [first called for May,] will start”.
  private static boolean isAside(List<Token> tokens, int start, int end) {
    return start > 1
        && end > start
        && tokens.get(start - 1).text().equals(",")
        && Patterns.matches(tokens.get(start).tag(), "RB.*|JJ.*")
        && start + 1 < tokens.size()
        && tokens.get(start + 1).tag().equals("VBN");
  }

  /// “António Guterres, [the secretary-general], announced”.
  private static boolean isApposed(List<Token> tokens, int start, int end) {
    return start > 1
        && end < tokens.size()
        && tokens.get(start - 1).text().equals(",")
        && tokens.get(end).text().equals(",")
        && tokens.get(start - 2).isName()
        && tokens.subList(start, end).stream().anyMatch(Token::isNoun);
  }

  /// A verb in the plural behind a name in the singular: the noun before the preposition is meant.
  private static boolean isTopic(List<Token> tokens, Clause clause) {
    int start = clause.subjectStart();
    boolean plural =
        clause.hasVerb()
            && Patterns.matches(tokens.get(clause.group().start()).lower(), "have|are|were");
    return plural
        && clause.subjectEnd() - start == 1
        && tokens.get(start).tag().equals("NNP")
        && start > 1
        && tokens.get(start - 1).tag().equals("IN")
        && tokens.get(start - 2).tag().equals("NNS");
  }

  private static List<Chunk> plain(List<Chunk> chunks, boolean closed, boolean fronted) {
    List<List<Chunk>> parts = parts(chunks);
    if (fronted && parts.size() > 1) {
      parts.remove(0); // “nine days after [that meeting,] the minister”
    }
    List<Chunk> chosen = parts.get(0);
    if (parts.size() > 1) {
      List<Chunk> second = parts.get(1);
      boolean names = isNames(second) && !isNames(chosen);
      chosen = names || !closed && !isNames(chosen) ? second : chosen;
    }
    return phrase(chosen);
  }

  /// “[Sarraj], head of the council, [and Haftar]”: two names without what the first one is.
  private static List<Token> names(List<Token> subject) {
    int sign = subject.size() - 1;
    while (sign > 0 && !subject.get(sign).text().equals(",")) {
      sign--;
    }
    boolean apposed =
        sign > 2
            && subject.get(0).isName()
            && subject.get(1).text().equals(",")
            && subject.subList(2, sign).stream().noneMatch(Token::isBreak)
            && subject.subList(2, sign).stream().anyMatch(Token::isNoun)
            && sign + 2 < subject.size()
            && subject.get(sign + 1).lower().equals("and")
            && subject.subList(sign + 2, subject.size()).stream().allMatch(Token::isName);
    if (!apposed) {
      return subject;
    }
    List<Token> names = new ArrayList<>(subject.subList(0, 1));
    names.addAll(subject.subList(sign + 1, subject.size()));
    return names;
  }

  private static List<List<Chunk>> parts(List<Chunk> chunks) {
    List<List<Chunk>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Chunk chunk : chunks) {
      if (!chunk.is(Chunk.Kind.SIGN)) {
        parts.get(parts.size() - 1).add(chunk);
      } else if (!parts.get(parts.size() - 1).isEmpty()) {
        parts.add(new ArrayList<>());
      }
    }
    if (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  /// The last noun phrase with what follows it: “after that vote [the matter]”.
  private static List<Chunk> phrase(List<Chunk> chunks) {
    List<Chunk> kept = new ArrayList<>();
    for (Chunk chunk : chunks) {
      boolean when =
          !kept.isEmpty() && Patterns.matches(Wording.join(chunk.tokens()), "first|last");
      if (when) {
        continue; // “they [last] met”
      }
      boolean noun = chunk.is(Chunk.Kind.NOUN);
      boolean joined = !kept.isEmpty() && goesOn(kept.get(kept.size() - 1));
      if (noun && !joined) {
        kept.clear();
      }
      if (isGerund(kept, chunk)) {
        kept.add(chunk);
        continue;
      }
      if (chunk.is(Chunk.Kind.VERB) && !kept.isEmpty()) {
        if (chunk.first().isFinite()) {
          kept.clear(); // “the UN says [9,000 people]”
          continue;
        }
        break;
      }
      if (noun || !kept.isEmpty() && !chunk.is(Chunk.Kind.TIME)) {
        kept.add(chunk);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).is(Chunk.Kind.LINK)) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean goesOn(Chunk last) {
    return last.is(Chunk.Kind.LINK) || last.first().tag().equals("VBG");
  }

  /// “an office for [watching] the border”.
  private static boolean isGerund(List<Chunk> before, Chunk chunk) {
    return !before.isEmpty()
        && before.get(before.size() - 1).last().tag().equals("IN")
        && chunk.first().tag().equals("VBG");
  }

  private static boolean isNames(List<Chunk> chunks) {
    return chunks.stream()
        .flatMap(c -> c.tokens().stream())
        .allMatch(t -> t.isName() || t.tag().equals("CC") || t.text().equals(","));
  }

  /// The name without office: “Foreign Minister [Walid Muallem]”; the chunk itself when it names
  /// nobody so.
  static Chunk withoutOffice(ArticleText article, Chunk chunk) {
    List<Token> tokens = chunk.tokens();
    int last = tokens.size() - 1;
    boolean one = tokens.stream().noneMatch(t -> t.tag().equals("CC"));
    for (int i = last; one && i > 0; i--) {
      boolean person = article.isPerson(tokens.get(i)) && i == last;
      boolean office = WORDS.is("office", tokens.get(i - 1).lower());
      if (person || office && tokens.subList(i, last + 1).stream().allMatch(Token::isName)) {
        return new Chunk(chunk.kind(), tokens.subList(i, last + 1));
      }
    }
    return chunk;
  }
}
