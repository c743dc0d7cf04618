package org.parley.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.archive.Archive;
import org.parley.archive.ArticleSummary;
import org.parley.archive.Removals;
import org.parley.ui.frame.ChronicleWatch;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Counts;

/// All articles, newest first, to be found by title or publisher.
@Route("articles")
@PageTitle("Articles · Parley")
@Menu(title = "Articles", order = 1)
public class ArticlesView extends Composite<Main> {

  /// Rows shown at once; who looks for more types a word.
  private static final int ROWS = 200;

  private final Archive archive;
  private final ArticleRows rows;
  private final Removals removals;
  private final TextField find = new TextField();
  private final Div list = new Div();
  private final Div gone = new Div();

  ArticlesView(
      Archive archive,
      ArticleRows rows,
      Removals removals,
      RereadingDesk rereading,
      ChronicleWatch watch) {
    this.archive = archive;
    this.rows = rows;
    this.removals = removals;
    find.setPlaceholder("Find by title or publisher");
    find.setAriaLabel("Find articles");
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.addClassName("articles-find");
    find.addValueChangeListener(change -> fill());
    RereadingPanel panel = rereading.panel();
    Div column = new Div(head(), panel, find, list, gone);
    column.addClassName("articles-column");
    getContent().addClassName("articles");
    getContent().add(column);
    watch.whileAttached(
        this,
        change -> {
          fill();
          fillGone();
          panel.show();
        });
    fill();
    fillGone();
  }

  private static Div head() {
    Anchor add = new Anchor("add", "Add articles");
    add.addClassName("primary-button");
    Div head = new Div(new H1("Articles"), add);
    head.addClassName("articles-head");
    return head;
  }

  private void fill() {
    List<ArticleSummary> all = archive.summaries();
    List<ArticleSummary> found = all.stream().filter(this::matches).toList();
    find.setVisible(!all.isEmpty());
    list.removeAll();
    list.add(all.isEmpty() ? noArticles() : found.isEmpty() ? noneFound() : rows(found));
  }

  private void fillGone() {
    gone.removeAll();
    List<Removals.Removed> removed = removals.removed();
    if (!removed.isEmpty()) {
      gone.add(new RemovedArticles(removed));
    }
  }

  private boolean matches(ArticleSummary article) {
    String haystack =
        (article.title() + " " + (article.publisher() == null ? "" : article.publisher()))
            .toLowerCase(Locale.ROOT);
    return Stream.of(find.getValue().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(haystack::contains);
  }

  private Component rows(List<ArticleSummary> found) {
    UnorderedList items = new UnorderedList();
    items.addClassName("article-list");
    rows.of(found.stream().limit(ROWS).toList()).forEach(row -> items.add(new ListItem(row)));
    Div box = new Div(items);
    if (found.size() > ROWS) {
      Paragraph more =
          new Paragraph(
              "These are the newest " + ROWS + " of " + Counts.of(found.size(), "article") + ".");
      more.addClassName("label");
      box.add(more);
    }
    return box;
  }

  private static EmptyState noArticles() {
    return new EmptyState(
        "No articles yet",
        "Parley reads articles and draws what they tell. Paste one, or bring files.",
        new Anchor("add", "Add articles"));
  }

  private EmptyState noneFound() {
    return new EmptyState("No title or publisher has “" + find.getValue().strip() + "”");
  }
}
