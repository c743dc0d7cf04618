package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.article.LeadSeams;
import org.parley.extract.dated.DatedEvents;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Parser;
import org.parley.extract.implied.CalledOff;
import org.parley.extract.implied.Continuations;
import org.parley.extract.implied.Lasting;
import org.parley.extract.implied.Leads;
import org.parley.extract.implied.Neighbours;
import org.parley.extract.implied.Offsets;
import org.parley.extract.sense.EventWords;
import org.parley.extract.status.TenseCheck;
import org.parley.extract.times.EventTimes;
import org.parley.lexicon.Lexicon;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/// Reads the happenings out of an article. A pure function of text, publication date and lexicon;
/// thread-safe.
///
/// Example: “Foreign ministers met in Geneva on Saturday.”, published on Sunday 1 July 2012, gives
/// one mention of type `meet` on 2012-06-30 in Geneva.
public final class Extractor {

  private final Lexicon lexicon;
  private final TimeTagger tagger;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final EventWords words = EventWords.standard();
  private final DatedEvents dated = new DatedEvents(words);
  private final Lasting lasting = new Lasting(words);
  private final Leads leads = new Leads(words);
  private final Neighbours neighbours = new Neighbours(words);
  private final Offsets offsets = new Offsets(words);
  private final CalledOff calledOff = new CalledOff(words);
  private final Continuations continuations = new Continuations(words);
  private final Details details;
  private final LeadSeams seams;

  /// An extractor over a lexicon.
  public Extractor(Lexicon lexicon, TimeTagger tagger) {
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.seams = new LeadSeams(words, lexicon);
    this.details = new Details(words, lexicon);
  }

  /// Starts reading the models of language on a thread of its own, for programs that are over in a
  /// second: while that goes on, the lexicon can be read.
  public static void prepare() {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              Parser.prepare();
              new SentenceSplitter().split("Talks opened.");
              EventWords.standard();
            });
  }

  /// The mentions of a text in order of place.
  ///
  /// @param text the text exactly as given
  /// @param published publication date, or `null` when unknown
  public List<Mention> extract(String text, @Nullable LocalDate published) {
    ArticleText article = read(text, published);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < article.sentences.size(); i++) {
      if (!article.isDateline(i) && !article.timesIn(article.sentences.get(i)).isEmpty()) {
        drafts.addAll(dated.of(article, i));
      }
    }
    lasting.join(drafts);
    drafts.forEach(d -> TenseCheck.check(d, published));
    leads.add(article, drafts);
    neighbours.date(article, drafts);
    offsets.add(article, drafts);
    calledOff.add(article, drafts);
    continuations.add(article, drafts);
    return details.mentions(article, drafts);
  }

  private ArticleText read(String text, @Nullable LocalDate published) {
    List<TimeExpression> times = EventTimes.read(text, published, tagger.tag(text, published));
    List<Span> sentences = seams.part(text, ArticleText.unglue(text, splitter.split(text)));
    Parser parser = new Parser(words.lemmas(), words.list("plan"), words.list("subordinator"));
    return new ArticleText(text, published, lexicon, times, sentences, parser);
  }
}
