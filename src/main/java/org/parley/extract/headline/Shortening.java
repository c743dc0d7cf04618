package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunk.Kind;
import org.parley.extract.headline.chunk.Wording;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Shortens a headline until it fits: what is said aside goes first, then what a phrase can stand
/// without, from the right; what a verb needs stays (sentence compression after Jing 2000).
final class Shortening {

  private static final EventWords WORDS = EventWords.standard();

  private final ArticleText article;
  private final List<Chunk> chunks;
  private final int most;

  Shortening(ArticleText article, List<Chunk> chunks, int most) {
    this.article = article;
    this.chunks = withoutArticle(chunks);
    this.most = most;
  }

  /// A headline begins without “the” or “a”.
  private static List<Chunk> withoutArticle(List<Chunk> chunks) {
    List<Chunk> all = new ArrayList<>(chunks);
    if (!all.isEmpty() && all.get(0).is(Kind.NOUN) && all.get(0).tokens().size() > 1) {
      List<Token> tokens = all.get(0).tokens();
      boolean few = WORDS.is("with-article", tokens.get(1).lower());
      if (Patterns.matches(tokens.get(0).lower(), "the|an?") && !few) {
        all.set(0, new Chunk(Kind.NOUN, tokens.subList(1, tokens.size())));
      }
    }
    return all;
  }

  List<Token> shorten() {
    drop(i -> at(i).is(Kind.ASIDE));
    drop(i -> at(i).is(Kind.ADVERB) && i > 0);
    cutAtSign();
    Circumstance.cut(chunks, most);
    cutAtJoint();
    withoutOffices();
    cutInfinitive();
    drop(i -> at(i).is(Kind.PREPOSITION) && !isNeeded(i));
    drop(i -> isThat(at(i)));
    withoutArticles();
    drop(i -> at(i).is(Kind.OF) && i > 1);
    withoutAdjectives();
    drop(i -> at(i).is(Kind.PREPOSITION) && i == chunks.size() - 1);
    cutWhereItFits();
    withoutOpenEnd();
    return tokens();
  }

  private Chunk at(int i) {
    return chunks.get(i);
  }

  private int words() {
    return chunks.stream().mapToInt(Chunk::words).sum();
  }

  private boolean isLong() {
    return words() > most;
  }

  /// Takes chunks away from the right, with the “of” that hangs on them, as long as it is too long.
  private void drop(IntPredicate which) {
    for (int i = chunks.size() - 1; i >= 0 && isLong(); i--) {
      if (which.test(i)) {
        boolean phrase = at(i).is(Kind.PREPOSITION);
        chunks.remove(i);
        while (phrase && i < chunks.size() && at(i).is(Kind.OF)) {
          chunks.remove(i);
        }
      }
    }
  }

  /// What stands right behind a verb belongs to it.
  private boolean isNeeded(int i) {
    int before = i - 1;
    while (before > 0 && at(before).is(Kind.ADVERB)) {
      before--;
    }
    boolean said = chunks.subList(i, chunks.size()).stream().anyMatch(Shortening::isThat);
    return before >= 0 && at(before).is(Kind.VERB) && !said;
  }

  private static boolean isThat(Chunk chunk) {
    return chunk.is(Kind.LINK) && chunk.first().lower().equals("that");
  }

  /// “came, a day before the start”, “came while others left”: a sign or a conjunction behind the
  /// verb ends what was done.
  private void cutAtSign() {
    for (int i = 1; i < chunks.size(); i++) {
      boolean conjunction = at(i).is(Kind.LINK) && WORDS.is("adverbial", at(i).first().lower());
      if ((at(i).is(Kind.SIGN) || conjunction) && hasVerb(i)) {
        chunks.subList(i, chunks.size()).clear();
      }
    }
  }

  private void cutAtJoint() {
    for (int i = chunks.size() - 1; i > 0 && isLong(); i--) {
      if (at(i).is(Kind.LINK) && at(i).first().tag().equals("CC") && hasVerb(i)) {
        chunks.subList(i, chunks.size()).clear();
      }
    }
  }

  private boolean hasVerb(int end) {
    return chunks.subList(0, end).stream().anyMatch(c -> c.is(Kind.VERB));
  }

  private void withoutOffices() {
    for (int i = 0; i < chunks.size() && isLong(); i++) {
      if (at(i).is(Kind.NOUN)) {
        chunks.set(i, Subject.withoutOffice(article, at(i)));
      }
    }
  }

  private void withoutArticles() {
    for (int i = 1; i < chunks.size() && isLong(); i++) {
      keep(i, t -> !Patterns.matches(t.lower(), "the|an?"));
    }
  }

  private void withoutAdjectives() {
    for (int i = chunks.size() - 1; i > 0 && isLong(); i--) {
      keep(i, t -> !t.tag().equals("JJ") || t.name() != null);
    }
  }

  private void keep(int i, java.util.function.Predicate<Token> which) {
    List<Token> kept = at(i).tokens().stream().filter(which).toList();
    boolean noun = !at(i).is(Kind.VERB) && !at(i).is(Kind.LINK) && !at(i).is(Kind.ADVERB);
    if (noun && kept.size() > (at(i).is(Kind.NOUN) ? 0 : 1)) {
      chunks.set(i, new Chunk(at(i).kind(), kept));
    }
  }

  /// “a plan [to end the bloodshed]”: an infinitive behind a noun.
  private void cutInfinitive() {
    for (int i = chunks.size() - 1; i > 1 && isLong(); i--) {
      boolean infinitive = at(i).is(Kind.VERB) && at(i).first().tag().equals("TO");
      if (infinitive
          && Patterns.matches(at(i - 1).last().tag(), "NN.*")
          && hasVerb(i)
          && !isAddressed(i - 1)) {
        chunks.subList(i, chunks.size()).clear();
      }
    }
  }

  /// “asked [the parties] to come”: who is to do it stands behind the verb.
  private boolean isAddressed(int i) {
    return i > 0
        && at(i - 1).is(Kind.VERB)
        && WORDS.is(
            "addressing",
            at(i - 1).tokens().stream()
                .filter(Token::isVerb)
                .reduce((a, b) -> b)
                .map(Token::lemma)
                .orElse(""));
  }

  /// The longest beginning that fits and ends with a whole phrase.
  private void cutWhereItFits() {
    int end = chunks.size();
    while (end > 1 && (wordsTo(end) > most || end < chunks.size() && !canEnd(end))) {
      end--;
    }
    if (end < chunks.size() && end > 1) {
      chunks.subList(end, chunks.size()).clear();
      trim();
    }
  }

  private int wordsTo(int end) {
    return chunks.subList(0, end).stream().mapToInt(Chunk::words).sum();
  }

  /// Whether the chunks before a place say something without those behind it.
  private boolean canEnd(int end) {
    Chunk last = at(end - 1);
    boolean open = last.is(Kind.VERB) || last.is(Kind.LINK) || last.is(Kind.SIGN);
    boolean subject = at(end).is(Kind.VERB) && !at(end).first().tag().equals("TO");
    return !open && !subject && hasVerb(end);
  }

  private void trim() {
    while (chunks.size() > 1 && isLoose(at(chunks.size() - 1))) {
      chunks.remove(chunks.size() - 1);
    }
  }

  private void withoutOpenEnd() {
    Chunk last = at(chunks.size() - 1);
    boolean phrase = last.is(Kind.OF) || last.is(Kind.PREPOSITION);
    boolean of = last.is(Kind.OF) && last.tokens().size() == 1 || phrase && isCut(last.tokens());
    if (chunks.size() > 1 && (last.is(Kind.LINK) || last.is(Kind.SIGN) || of)) {
      chunks.remove(chunks.size() - 1);
      withoutOpenEnd();
    }
  }

  /// “after a hard [winter]”, but “from the 30th” and “with the rebels absent”.
  private static boolean isCut(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 1
        && tokens.get(last).tag().equals("JJ")
        && !tokens.get(last - 1).isNoun()
        && !Patterns.matches(tokens.get(last).text(), "\\d.*|[\\p{Lu}].*");
  }

  private static boolean isLoose(Chunk chunk) {
    boolean bare =
        (chunk.is(Kind.PREPOSITION) || chunk.is(Kind.OF))
            && Patterns.matches(chunk.last().tag(), "IN|TO");
    return chunk.is(Kind.LINK) || chunk.is(Kind.SIGN) || bare;
  }

  private List<Token> tokens() {
    List<Token> all = new ArrayList<>();
    chunks.forEach(c -> all.addAll(c.tokens()));
    if (Wording.words(all) <= most) {
      return all;
    }
    int end = all.size();
    while (end > 1
        && (Wording.words(all.subList(0, end)) > most || !all.get(end - 1).isNominal())) {
      end--;
    }
    return all.subList(0, end);
  }
}
