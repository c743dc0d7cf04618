package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunk.Kind;
import org.parley.extract.headline.chunk.Chunker;
import org.parley.extract.headline.chunk.Wording;
import org.parley.text.Patterns;

/// The headline of a happening that a noun tells: “Second round of peace talks in Geneva”.
final class NominalHeadline {

  private NominalHeadline() {}

  /// The noun with what belongs to it; the clause around it when it stands bare.
  static String of(ArticleText article, Draft draft) {
    List<Chunk> phrase = phrase(draft);
    List<Chunk> named = Sessions.named(article, draft, phrase, List.of());
    List<Token> words = new Shortening(article, named, Headlines.MOST_WORDS).shorten();
    String around = Wording.words(words) > 1 ? "" : Headlines.around(article, draft);
    return around.isEmpty() ? Wording.finish(Wording.join(words)) : around;
  }

  private static List<Chunk> phrase(Draft draft) {
    List<Chunk> chunks = Chunker.chunks(draft.sentence.tokens());
    int at = 0;
    while (at + 1 < chunks.size() && chunks.get(at).last().index() < draft.sense.token()) {
      at++;
    }
    int start = at;
    while (start > 0 && chunks.get(start).is(Kind.OF) && !chunks.get(start - 1).is(Kind.ADVERB)) {
      start--;
    }
    List<Chunk> phrase = new ArrayList<>();
    for (int i = start; i < chunks.size() && (i <= at || follows(chunks, i)); i++) {
      Chunk chunk = chunks.get(i);
      if (i == start) {
        phrase.add(bare(conjunct(Undated.inside(chunk), draft.sense.token())));
      } else if (!chunk.is(Kind.TIME) || Undated.isName(chunk) && isBare(phrase)) {
        phrase.add(Undated.inside(chunk));
      }
    }
    return phrase;
  }

  private static boolean isBare(List<Chunk> phrase) {
    return phrase.size() == 1
        && phrase.get(0).tokens().stream().filter(t -> !t.tag().equals("DT")).count() < 2;
  }

  private static boolean follows(List<Chunk> chunks, int i) {
    return chunks.get(i).is(Kind.OF)
        || chunks.get(i).is(Kind.PREPOSITION)
        || chunks.get(i).is(Kind.TIME);
  }

  /// Of a list the part with the noun.
  private static Chunk conjunct(Chunk chunk, int noun) {
    List<Token> tokens = chunk.tokens();
    int from = 0;
    for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).index() <= noun; i++) {
      boolean common = !tokens.get(i + 1).isName();
      from = common && tokens.get(i).tag().equals("CC") ? i + 1 : from;
    }
    return new Chunk(chunk.kind(), tokens.subList(from, tokens.size()));
  }

  /// Without the preposition and the possessive in front.
  private static Chunk bare(Chunk chunk) {
    List<Token> tokens = chunk.tokens();
    int from = 0;
    while (from + 1 < tokens.size()
        && (Patterns.matches(tokens.get(from).tag(), "IN|TO|PRP\\$|RB.?")
            || Patterns.matches(tokens.get(from).lower(), "th(?:at|is|ese|ose)"))) {
      from++;
    }
    return new Chunk(Kind.NOUN, tokens.subList(from, tokens.size()));
  }
}
