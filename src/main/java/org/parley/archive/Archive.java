package org.parley.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.archive.copies.Copies;
import org.parley.archive.journal.ArticleFiles;
import org.parley.archive.journal.CurationAct;
import org.parley.archive.journal.CurationKinds;
import org.parley.archive.journal.CurationLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// All articles. What [#add] calls added is on the disk for good, and whoever listens to
/// [ArticlesAdded] has finished with it.
@Service
public class Archive {

  private final ArticleTable table;
  private final Copies copies;
  private final ArticleFiles files;
  private final CurationLog curation;
  private final Faults faults;
  private final WriteGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Archive(
      ArticleTable table,
      Copies copies,
      ArticleFiles files,
      CurationLog curation,
      Faults faults,
      WriteGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.copies = copies;
    this.files = files;
    this.curation = curation;
    this.faults = faults;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /// Brings in one article.
  public ImportResult add(NewArticle article) {
    return addAll(List.of(article)).getFirst();
  }

  /// Brings in many at once; the results stand in the order of the articles. Either all that can be
  /// taken are stored, or none.
  public List<ImportResult> addAll(List<NewArticle> articles) {
    return gate.change(() -> store(articles));
  }

  /// Tells whoever listens to [ArticlesExpected] which of these articles [#addAll] will store.
  public void expect(List<NewArticle> articles) {
    List<Article> fresh = new ArrayList<>();
    for (NewArticle candidate : articles) {
      if (faults.of(candidate).isEmpty()) {
        String hash = Texts.contentHash(candidate.text());
        if (known(hash, candidate.publisher()).isEmpty()) {
          fresh.add(article(candidate, hash));
        }
      }
    }
    events.publishEvent(new ArticlesExpected(fresh));
  }

  private List<ImportResult> store(List<NewArticle> articles) {
    List<ImportResult> results = new ArrayList<>();
    List<Article> added = new ArrayList<>();
    for (NewArticle article : articles) {
      results.add(check(article, added));
    }
    if (!added.isEmpty()) {
      announce(added);
      // Last, so that nothing is kept that could not be read. A crash between here and the commit
      // leaves an article in the files only; the next start brings it back.
      files.keep(added);
      Set<String> removed = curation.removed();
      added.stream().map(Article::id).filter(removed::contains).forEach(this::wantAgain);
    }
    return results;
  }

  /// Whoever brings a removed article in again wants it.
  private void wantAgain(String id) {
    curation.append(new CurationAct(now(), CurationKinds.RESTORE, id, Map.of()));
  }

  /// Stores articles that the archive folder has already.
  public void bringBack(List<Article> articles) {
    gate.change(
        () -> {
          articles.forEach(table::insert);
          announce(articles);
          return articles.size();
        });
  }

  /// Stores one article that the archive folder has already. Needs an open transaction.
  void store(Article article) {
    table.insert(article);
    announce(List.of(article));
  }

  private void announce(List<Article> added) {
    List<String> ids = added.stream().map(Article::id).toList();
    events.publishEvent(new ArticlesAdded(ids, copies.group(added)));
  }

  private ImportResult check(NewArticle candidate, List<Article> added) {
    Optional<String> fault = faults.of(candidate);
    if (fault.isPresent()) {
      String name = Optional.ofNullable(candidate.title()).orElse("The article");
      return new ImportResult.Refused(name, fault.get());
    }
    String hash = Texts.contentHash(candidate.text());
    Optional<String> known = known(hash, candidate.publisher());
    if (known.isPresent()) {
      return new ImportResult.AlreadyKnown(known.get());
    }
    Article article = article(candidate, hash);
    table.insert(article);
    added.add(article);
    return new ImportResult.Added(article.id());
  }

  /// The same text from two named publishers is two articles, one a copy of the other. Without a
  /// name it is simply known.
  private Optional<String> known(String hash, @Nullable String publisher) {
    String key = Texts.publisherKey(publisher);
    return table.withText(hash).stream()
        .filter(
            other -> {
              String otherKey = Texts.publisherKey(other.publisher());
              return key.isEmpty() || otherKey.isEmpty() || key.equals(otherKey);
            })
        .map(ArticleSummary::id)
        .findFirst();
  }

  private Article article(NewArticle candidate, String hash) {
    NewArticle article = candidate.datedByItself(faults.latest());
    String title = article.title();
    return new Article(
        Texts.articleId(hash, article.publisher()),
        title == null || title.isBlank() ? Texts.titleFrom(article.text()) : title.strip(),
        article.publisher(),
        article.url(),
        article.language(),
        article.published(),
        article.basis(),
        article.text(),
        hash,
        now(),
        article.sample());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// The article with that identifier.
  public Optional<Article> find(String id) {
    return table.find(id);
  }

  /// The articles with those identifiers, by identifier; unknown ones are left out.
  public List<Article> findAll(List<String> ids) {
    return table.findAll(ids);
  }

  /// All articles without their texts, newest publication first.
  public List<ArticleSummary> summaries() {
    return table.summaries();
  }

  /// The identifiers of all articles, sorted.
  public List<String> ids() {
    return table.ids();
  }

  /// How many articles there are.
  public int count() {
    return table.count();
  }

  /// Why no article can have been published on that day; empty when one can.
  public Optional<String> faultOf(@Nullable LocalDate published) {
    return faults.of(published);
  }

  /// Sets or clears the publication date as a person states it; the article is read again before
  /// this returns.
  ///
  /// @return whether there is such an article
  /// @throws IllegalArgumentException when [#faultOf(LocalDate)] finds fault with the day
  public boolean setPublished(String id, @Nullable LocalDate published) {
    return setPublished(
        id, published, published == null ? PublicationBasis.UNKNOWN : PublicationBasis.PERSON);
  }

  /// The same for a date that is known otherwise than from a person, to take a correction back.
  public boolean setPublished(String id, @Nullable LocalDate published, PublicationBasis basis) {
    faults
        .of(published)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    if (table.find(id).isEmpty()) {
      return false;
    }
    CurationAct act = Redate.act(now(), id, published, basis);
    return gate.change(
        () -> {
          boolean changed = redate(act);
          curation.append(act);
          return changed;
        });
  }

  /// Does what a person decided earlier, without keeping the decision once more.
  ///
  /// @param act one of the kind [CurationKinds#REDATE]
  public boolean redate(CurationAct act) {
    String id = act.subject();
    boolean changed = table.redate(id, Redate.published(act), Redate.basis(act)) > 0;
    if (changed) {
      events.publishEvent(new ArticleRedated(id));
    }
    return changed;
  }
}
