package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extract.grammar.tagging.Lemmas;
import org.parley.extract.grammar.tagging.TagModel;
import org.parley.extract.grammar.tagging.TagRepair;
import org.parley.extract.grammar.tagging.Tagger;
import org.parley.extract.grammar.tagging.Tokenizer;
import org.parley.lexicon.NameMatch;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// Reads the words and clauses of sentences. Belongs to one thread; cheap to make.
public final class Parser {

  private final Tagger tagger = new Tagger();
  private final Lemmas lemmas;
  private final Set<String> planWords;
  private final Set<String> subordinators;

  /// A parser that knows the given verbs and closed lists.
  public Parser(Lemmas lemmas, Set<String> planWords, Set<String> subordinators) {
    this.lemmas = lemmas;
    this.planWords = planWords;
    this.subordinators = subordinators;
  }

  /// Reads the model of language, which otherwise happens at the first sentence.
  public static void prepare() {
    TagModel.standard();
  }

  /// Reads one sentence.
  ///
  /// @param names the names inside it
  /// @param times the time expressions inside it
  public Sentence parse(String text, Span span, List<NameMatch> names, List<TimeExpression> times) {
    List<Tokenizer.Piece> pieces = Tokenizer.pieces(text, span, names, times);
    String[] shown = pieces.stream().map(p -> Tokenizer.shown(p, text)).toArray(String[]::new);
    String[] tags = tagger.tag(shown);
    List<Token> tokens = new ArrayList<>();
    TagRepair.repair(tags, shown, lemmas);
    for (int i = 0; i < pieces.size(); i++) {
      tokens.add(token(i, pieces.get(i), text, tags[i]));
    }
    List<VerbGroup> groups = new VerbGroups(tokens, planWords).find();
    return new Sentence(
        span, tokens, new Clauses(tokens, groups, subordinators, planWords, lemmas).find());
  }

  private Token token(int index, Tokenizer.Piece piece, String text, String tagged) {
    String words = piece.span().of(text);
    String lower = words.toLowerCase(Locale.ROOT);
    String tag = tag(piece, tagged, words);
    String lemma = tag.startsWith("VB") ? lemmas.verb(lower) : lower;
    return new Token(index, piece.span(), words, lower, tag, lemma, piece.name(), piece.time());
  }

  private static String tag(Tokenizer.Piece piece, String tagged, String words) {
    if (piece.time() != null) {
      return Token.TIME;
    }
    NameMatch name = piece.name();
    if (name == null) {
      return tagged.startsWith("VB") && Character.isDigit(words.charAt(0)) ? "CD" : tagged;
    }
    if (name.form() == NameMatch.Form.DEMONYM) {
      return tagged.startsWith("NN") ? tagged : "JJ";
    }
    return Character.isLowerCase(words.charAt(0)) ? "NNS" : "NNP";
  }
}
