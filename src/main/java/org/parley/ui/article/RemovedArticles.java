package org.parley.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.parley.archive.Removals;
import org.parley.ui.words.Counts;

/// The way to articles that were removed and can be brought back.
class RemovedArticles extends Composite<Div> {

  RemovedArticles(List<Removals.Removed> articles) {
    UnorderedList items = new UnorderedList();
    items.addClassName("removed-list");
    articles.forEach(one -> items.add(new ListItem(way(one))));
    getContent().addClassName("removed-articles");
    getContent()
        .add(
            new NativeDetails(
                Counts.of(articles.size(), "removed article") + ", to be brought back", items));
  }

  private static Anchor way(Removals.Removed article) {
    return new Anchor("article/" + article.id(), article.title());
  }
}
