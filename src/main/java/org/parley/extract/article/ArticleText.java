package org.parley.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Parser;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// One article while it is read: its sentences, parsed when first asked for, and what it is about.
/// Belongs to one thread.
public final class ArticleText {

  private static final String DASHES = "-–—";

  public final String text;
  public final @Nullable LocalDate published;
  public final Lexicon lexicon;
  final List<NameMatch> names;
  public final Topics topics;
  final List<TimeExpression> times;
  public final List<Span> sentences;
  private final Parser parser;
  private final Map<Integer, Sentence> parsed = new HashMap<>();
  private final @Nullable String focusState;
  private @Nullable TrackMentions tracks;

  public ArticleText(
      String text,
      @Nullable LocalDate published,
      Lexicon lexicon,
      List<TimeExpression> times,
      List<Span> sentences,
      Parser parser) {
    this.text = text;
    this.published = published;
    this.lexicon = lexicon;
    List<NameMatch> found = Surnames.withoutLands(text, lexicon.match(text));
    this.topics = new Topics(lexicon, found);
    this.names =
        ShortNames.resolve(
            text, lexicon, new Namesakes(text, published, lexicon, topics).settle(found));
    this.times = times;
    this.sentences = sentences;
    this.parser = parser;
    this.focusState = topics.focusState();
  }

  /// The sentence at an index, with words and clauses.
  public Sentence sentence(int index) {
    return parsed.computeIfAbsent(
        index,
        i -> {
          Span span = sentences.get(i);
          return parser.parse(text, span, namesIn(span), timesIn(span));
        });
  }

  /// The index of the sentence that holds a place in the text, or of the last one before it.
  public int indexAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public List<TimeExpression> timesIn(Span span) {
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  public List<NameMatch> namesIn(Span span) {
    return names.stream().filter(n -> span.contains(n.span())).toList();
  }

  /// Whether a piece only says where and when a report was filed.
  public boolean isDateline(int index) {
    Span words = sentences.get(index);
    return !words.isEmpty()
        && words.length() < 100
        && DASHES.indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  /// The state whose war the article tells, whose forces plain “troops” are.
  public @Nullable String focusState() {
    return focusState;
  }

  /// Where it names which track; read once.
  public TrackMentions tracks() {
    if (tracks == null) {
      tracks = new TrackMentions(this);
    }
    return tracks;
  }

  /// Where the report was filed, if a dateline says so.
  public @Nullable String datelinePlace() {
    for (int i = 0; i < Math.min(3, sentences.size()); i++) {
      if (isDateline(i)) {
        for (NameMatch name : namesIn(sentences.get(i))) {
          if (name.place() != null) {
            return name.place();
          }
        }
      }
    }
    return null;
  }

  /// The actor with an identifier.
  public @Nullable Actor actor(@Nullable String id) {
    return id == null ? null : lexicon.actor(id).orElse(null);
  }

  /// Whether a token names a person.
  public boolean isPerson(Token token) {
    Actor actor = token.name() == null ? null : actor(token.name().actor());
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }

  /// Pieces of running text that were glued together without a full stop are cut apart: a small
  /// word followed by a capitalised function word begins a new sentence.
  public static List<Span> unglue(String text, List<Span> spans) {
    List<Span> cut = new ArrayList<>();
    for (Span span : spans) {
      int from = span.start();
      var dateline = GluedText.DATELINE.matcher(text).region(span.start(), span.end());
      if (dateline.lookingAt()) {
        cut.add(new Span(from, dateline.end() - 1));
        from = dateline.end();
      }
      var seam = GluedText.SEAM.matcher(text).region(from, span.end());
      while (seam.find()) {
        cut.add(new Span(from, seam.end(1)));
        from = seam.end();
      }
      cut.add(new Span(from, span.end()));
    }
    return cut;
  }
}
