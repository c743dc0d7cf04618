package org.parley.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventMention;
import org.parley.ui.date.DayFields;
import org.parley.ui.frame.ChronicleWatch;
import org.parley.ui.frame.LastTimeline;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Words;

/// One article with every told event marked. `?mention=` or `?event=` names the sentence to show.
@Route("article/:id")
public class ArticleView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Words words;
  private final PublicationDesk desk;
  private final RemovalDesk removal;
  private final DayFields days;
  private String title = "Article";
  private String id = "";
  private String wanted = "";
  private @Nullable Redating outcome;

  ArticleView(
      Archive archive,
      Chronicle chronicle,
      Words words,
      PublicationDesk desk,
      RemovalDesk removal,
      DayFields days,
      ChronicleWatch watch) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.words = words;
    this.desk = desk;
    this.removal = removal;
    this.days = days;
    getContent().addClassName("reader");
    watch.whileAttached(
        this,
        change -> {
          if (change.articles().contains(id)) {
            show();
          }
        });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").orElse("");
    var query = event.getLocation().getQueryParameters();
    wanted =
        query.getSingleParameter("mention").or(() -> query.getSingleParameter("event")).orElse("");
    outcome = null;
    show();
    scrollToCurrent();
  }

  private void show() {
    getContent().removeAll();
    Optional<Article> found = archive.find(id);
    Optional<String> gone = found.isPresent() ? Optional.empty() : removal.removed(id);
    title = found.map(Article::title).or(() -> gone).orElse("No such article");
    getContent()
        .add(
            found
                .<Component>map(article -> page(article))
                .orElseGet(() -> missing(gone.isPresent())));
  }

  private Div page(Article article) {
    List<EventMention> mentions = chronicle.ofArticle(article.id());
    Marks marks = Marks.of(mentions, chronicle.decidedIn(article.id()), wanted);
    Div body = new Div();
    body.addClassName("article-body");
    if (article.language() != null) {
      body.getElement().setAttribute("lang", article.language());
    }
    body.getElement()
        .setProperty(
            "innerHTML", ArticleHtml.of(article.text(), marks.told(article.text(), words)));
    Div text =
        new Div(
            back(marks),
            new H1(article.title()),
            new ArticleFacts(article, words),
            publication(article, mentions),
            body,
            removeButton(article));
    text.addClassName("reader-text");
    Div grid = new Div(text, new ToldEvents(marks, words));
    grid.addClassName("reader-grid");
    return grid;
  }

  private PublicationPanel publication(Article article, List<EventMention> mentions) {
    return new PublicationPanel(
        article,
        mentions,
        outcome,
        words,
        days,
        day -> settle(desk.redate(article, day)),
        done -> settle(desk.undo(article, done)));
  }

  private void settle(Redating done) {
    outcome = done;
    show();
  }

  private NativeButton removeButton(Article article) {
    NativeButton button =
        new NativeButton(
            "Remove article",
            click ->
                new RemovalDialog(article.title(), removal.lost(id), () -> setRemoved(true))
                    .open());
    button.addClassNames("text-button", "remove-article");
    return button;
  }

  private void setRemoved(boolean wanted) {
    if (wanted) {
      removal.remove(id);
    } else {
      removal.restore(id);
    }
    show();
  }

  private static Anchor back(Marks marks) {
    Anchor back = new Anchor(marks.backToTimeline(), "← Timeline");
    back.addClassName("back");
    LastTimeline.leadBack(back);
    return back;
  }

  private Component missing(boolean removed) {
    if (removed) {
      NativeButton undo = new NativeButton("Bring it back", click -> setRemoved(false));
      undo.addClassName("primary-button");
      return new EmptyState(
          "The article was removed",
          "“" + title + "” is no longer read. The archive folder keeps it.",
          undo,
          new Anchor("articles", "All articles"));
    }
    return new EmptyState(
        "There is no such article",
        "The link may be old. The articles Parley knows are in the list.",
        new Anchor("articles", "All articles"));
  }

  private void scrollToCurrent() {
    getElement()
        .executeJs(
            """
            requestAnimationFrame(() => {
              const told = this.querySelector('a.told.current');
              if (told) { told.scrollIntoView({block: 'center', behavior: 'instant'}); }
              else { this.scrollTop = 0; }
            })
            """);
  }

  @Override
  public String getPageTitle() {
    return title + " · Parley";
  }
}
