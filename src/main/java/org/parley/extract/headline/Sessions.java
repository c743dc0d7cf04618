package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Platform;
import org.parley.text.Patterns;

/// Names the track of a session that is only counted: “the eighth round” of the Geneva talks is the
/// `eighth Geneva round`, “the sixth” the `sixth Geneva session`.
final class Sessions {

  private static final EventWords WORDS = EventWords.standard();
  private static final String HIGH_ORDINAL = "\\w+teenth|twent(?:ieth|y-\\w+)|\\d+(?:st|nd|rd|th)";

  private Sessions() {}

  /// The subject with the name of its track, where it has none and is a session.
  ///
  /// @param behind the words that follow; a track they name is not named twice
  static List<Chunk> named(
      ArticleText article, Draft draft, List<Chunk> subject, List<Token> behind) {
    if (subject.isEmpty() || subject.size() > 1 && !subject.get(1).is(Chunk.Kind.VERB)) {
      return subject;
    }
    List<Token> tokens = subject.get(0).tokens();
    Token last = tokens.get(tokens.size() - 1);
    boolean session = WORDS.is("session", last.lower());
    boolean counted = isCount(tokens);
    if (!isUnnamed(tokens) || !session && !counted) {
      return subject;
    }
    List<Token> words = new ArrayList<>(tokens);
    String track = track(article, draft);
    if (track != null && behind.stream().noneMatch(t -> t.text().contains(track))) {
      words.add(session ? headStart(tokens) : tokens.size(), word(track, last));
    }
    if (counted) {
      words.add(word(noun(article, draft), last));
    }
    List<Chunk> named = new ArrayList<>(subject);
    named.set(0, new Chunk(Chunk.Kind.NOUN, words));
    return named;
  }

  private static boolean isUnnamed(List<Token> tokens) {
    return tokens.stream().allMatch(t -> t.name() == null && !t.isName() && !t.tag().equals("PRP"));
  }

  /// “the eighth”; not “experts [first] met”.
  private static boolean isCount(List<Token> tokens) {
    String last = tokens.get(tokens.size() - 1).lower();
    return (WORDS.is("ordinal", last) || Patterns.matches(last, HIGH_ORDINAL))
        && tokens.stream().noneMatch(Token::isNoun);
  }

  /// Where the nouns at the end begin: “the eighth [peace talks]”.
  private static int headStart(List<Token> tokens) {
    int head = tokens.size();
    while (head > 0 && tokens.get(head - 1).isNoun()) {
      head--;
    }
    return head;
  }

  /// A short name only: “Geneva”, “Security Council”.
  private static @Nullable String track(ArticleText article, Draft draft) {
    return draft.platform == null
        ? null
        : article
            .lexicon
            .platform(draft.platform)
            .map(Platform::name)
            .filter(name -> Patterns.matches(name, "\\p{Lu}\\S*(?: \\p{Lu}\\S*)?"))
            .orElse(null);
  }

  /// What is counted: the session noun told last before it.
  private static String noun(ArticleText article, Draft draft) {
    for (int i = draft.sentenceIndex; i >= 0 && i > draft.sentenceIndex - 3; i--) {
      List<Token> tokens = article.sentence(i).tokens();
      for (int t = tokens.size() - 1; t >= 0; t--) {
        String word = tokens.get(t).lower().replaceFirst("s$", "");
        if (WORDS.is("single-session", word)) {
          return word;
        }
      }
    }
    return "round";
  }

  private static Token word(String text, Token near) {
    return new Token(
        near.index(),
        near.span(),
        text,
        text.toLowerCase(java.util.Locale.ROOT),
        "NNP",
        text,
        null,
        null);
  }
}
