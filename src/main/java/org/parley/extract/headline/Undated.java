package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;
import org.parley.extract.headline.chunk.Chunk.Kind;
import org.parley.extract.headline.chunk.WordParts;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// Takes the dates out of what was done: the mark stands at its date already. A date that a verb
/// cannot do without stays when it can be read alone: “lasted until 14 December”.
final class Undated {

  private static final EventWords WORDS = EventWords.standard();

  private static final String DEICTIC =
      "(?i).*\\b(?:\\w+day|" + String.join("|", WORDS.list("deictic")) + ")\\b.*";

  private Undated() {}

  /// The chunks behind the subject without their dates.
  ///
  /// @param time the date of the happening; of two things done on two dates the one it dates stays
  static List<Chunk> of(List<Chunk> chunks, @Nullable TimeExpression time) {
    List<Chunk> kept = new ArrayList<>();
    List<Chunk> all = gapped(chunks, time);
    for (int i = 0; i < all.size(); i++) {
      Chunk chunk = all.get(i);
      if (!chunk.is(Kind.TIME)) {
        kept.add(inside(chunk));
      } else if (isNeeded(all, i)) {
        kept.add(chunk);
      } else {
        if (Patterns.matches(chunk.first().lower(), "past|of|after|before|to")) {
          dropUnit(kept);
        }
        while (i + 2 < all.size() && isJoin(all.get(i + 1)) && all.get(i + 2).is(Kind.TIME)) {
          i += 2; // “in late July and early August”
        }
        if (i + 1 < all.size() && all.get(i + 1).is(Kind.SIGN) && hasComplement(kept)) {
          break;
        }
      }
    }
    return kept;
  }

  private static boolean isJoin(Chunk chunk) {
    return Patterns.matches(chunk.first().text(), ",|and|or|to");
  }

  /// “They took Aleppo on Monday and Hama on Thursday”: one verb, two objects, two dates.
  private static List<Chunk> gapped(List<Chunk> chunks, @Nullable TimeExpression time) {
    for (int i = 2; i + 2 < chunks.size(); i++) {
      boolean joint = chunks.get(i).first().tag().equals("CC") && chunks.get(i - 1).is(Kind.TIME);
      if (joint && chunks.get(i + 1).is(Kind.NOUN) && chunks.get(i + 2).is(Kind.TIME)) {
        Span second = chunks.get(i + 2).last().span();
        if (time == null || !time.span().equals(second)) {
          return chunks.subList(0, i);
        }
        List<Chunk> kept = new ArrayList<>(chunks.subList(0, 1));
        kept.addAll(chunks.subList(i + 1, chunks.size()));
        return kept;
      }
    }
    return chunks;
  }

  /// Without a date in front of a noun that only says when: “for [Tuesday's] talks”.
  static Chunk inside(Chunk chunk) {
    List<Token> kept = new ArrayList<>();
    boolean dropped = false;
    for (Token token : chunk.tokens()) {
      boolean owner = dropped && Patterns.matches(token.text(), "['’]s?");
      dropped = WordParts.isDate(token) && Patterns.matches(token.text(), DEICTIC);
      if (!dropped && !owner) {
        kept.add(token);
      }
    }
    return kept.isEmpty() ? chunk : new Chunk(chunk.kind(), kept);
  }

  /// “lasted until 3 June”, “has been at war since March 2011”, when nothing else is behind the
  /// verb.
  private static boolean isNeeded(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    if (i == 0 || !chunks.get(i - 1).is(Kind.VERB)) {
      return false;
    }
    Token verb = chunks.get(i - 1).last();
    if (chunk.first().lower().startsWith("that ") && WORDS.is("naming", verb.lemma())) {
      return true; // “named that day as his target”
    }
    if (WordParts.isDate(chunk.first())
        && Patterns.matches(verb.lower(), "is|was|are|were|be|been")) {
      return true; // “the new date is Thursday”
    }
    boolean passive = verb.tag().equals("VBN") && !verb.lower().equals("been");
    boolean open =
        Patterns.matches(chunk.first().lower(), "for")
            || !passive
                && Patterns.matches(
                    chunk.first().lower(), "until|till|since|from|between|through|to");
    boolean only = i + 1 >= chunks.size() || !isComplement(chunks.get(i + 1));
    return open && only && !Patterns.matches(chunk.last().text(), DEICTIC);
  }

  private static boolean isComplement(Chunk chunk) {
    return chunk.is(Kind.NOUN) || chunk.is(Kind.PREPOSITION) || chunk.is(Kind.VERB);
  }

  /// “of 4 May”: a date by which a text is called, readable alone.
  static boolean isName(Chunk chunk) {
    return chunk.first().lower().equals("of") && !Patterns.matches(chunk.last().text(), DEICTIC);
  }

  private static boolean hasComplement(List<Chunk> kept) {
    return !kept.isEmpty()
        && !kept.get(kept.size() - 1).is(Kind.VERB)
        && kept.stream().anyMatch(c -> c.is(Kind.VERB));
  }

  /// “at one minute past midnight”, “at the end of that week”: the unit goes with the date.
  private static void dropUnit(List<Chunk> kept) {
    int last = kept.size() - 1;
    if (last > 0 && isUnit(kept.get(last).last())) {
      kept.remove(last);
    }
  }

  /// “minute”, also of “one minute”.
  private static boolean isUnit(Token token) {
    return WORDS.is("time-unit", token.lower().substring(token.lower().lastIndexOf(' ') + 1));
  }
}
