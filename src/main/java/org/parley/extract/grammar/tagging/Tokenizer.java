package org.parley.extract.grammar.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// Cuts a sentence into tokens. A name or a time expression is one token, so that its parts cannot
/// be mistaken for verbs.
public final class Tokenizer {

  /// “daily”: an adjective as well as a time.
  private static final Set<String> REGULAR = GrammarWords.list("regular");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*|n['’]t\\b|['’](?:s|re|ve|ll|d)\\b"
              + "|[\\p{L}\\p{M}]+?(?=n['’]t\\b)|[\\p{L}\\p{M}\\p{N}]+(?:[-&.][\\p{L}\\p{M}\\p{N}]+)*"
              + "|['’](?=\\p{L})[\\p{L}]+|\\S");

  private Tokenizer() {}

  /// A token before tagging.
  public record Piece(Span span, @Nullable NameMatch name, @Nullable TimeExpression time) {}

  public static List<Piece> pieces(
      String text, Span sentence, List<NameMatch> names, List<TimeExpression> times) {
    List<Piece> fixed = new ArrayList<>();
    times.forEach(t -> fixed.add(new Piece(t.span(), null, t)));
    for (NameMatch name : names) {
      if (times.stream().noneMatch(t -> t.span().overlaps(name.span()))) {
        fixed.add(new Piece(name.span(), name, null));
      }
    }
    fixed.sort((a, b) -> a.span().compareTo(b.span()));
    List<Piece> pieces = new ArrayList<>();
    int at = sentence.start();
    for (Piece piece : fixed) {
      plain(text, at, piece.span().start(), pieces);
      pieces.add(piece);
      at = piece.span().end();
    }
    plain(text, at, sentence.end(), pieces);
    return pieces;
  }

  private static void plain(String text, int from, int to, List<Piece> pieces) {
    if (from >= to) {
      return;
    }
    Matcher matcher = PIECE.matcher(text).region(from, to);
    while (matcher.find()) {
      pieces.add(new Piece(new Span(matcher.start(), matcher.end()), null, null));
    }
  }

  /// What the tagger is shown: one word that behaves like the whole.
  public static String shown(Piece piece, String text) {
    String words = piece.span().of(text);
    if (piece.time() != null) {
      boolean plain = Patterns.matches(words, "\\d{4}") || REGULAR.contains(words);
      return plain ? words : "Tuesday";
    }
    if (piece.name() == null) {
      return words;
    }
    if (piece.name().form() == NameMatch.Form.DEMONYM) {
      return words;
    }
    int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
    String last = words.substring(space + 1);
    boolean common = Character.isLowerCase(words.charAt(0));
    return common || last.isEmpty()
        ? last
        : last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
  }
}
