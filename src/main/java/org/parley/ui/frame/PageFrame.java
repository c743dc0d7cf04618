package org.parley.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;
import org.parley.ui.parts.IconButton;
import org.parley.ui.parts.Icons;
import org.parley.ui.parts.Keys;

/// Header, search and help around every screen. Screens announce themselves by `@Menu`.
@Layout
public class PageFrame extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

  /// Milliseconds before a person is told that an answer takes its time.
  private static final int PATIENCE = 1200;

  private final SearchField search = new SearchField();
  private final Div screen = new Div();
  private final SkipLink skip = new SkipLink(this::skip);
  private @Nullable HasElement content;

  PageFrame(FrameSettings settings) {
    screen.addClassName("screen");
    search.addSearchListener(this::search);
    search.addSubmitListener(this::submit);
    getContent().addClassName("page");
    getContent().add(skip, header(settings), screen, keys());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    attached.getUI().getLoadingIndicatorConfiguration().setFirstDelay(PATIENCE);
  }

  private Header header(FrameSettings settings) {
    Anchor brand = new Anchor("", "Parley");
    brand.addClassName("brand");
    Span process = new Span(settings.process());
    process.addClassName("process");
    Header header = new Header(brand, process, search, tools());
    header.addClassName("frame-header");
    return header;
  }

  private static Div tools() {
    IconButton help = new IconButton(Icons.help(), "Help", () -> new HelpDialog().open());
    Div tools = new Div(new ColourToggle(), help, new PageMenu());
    tools.addClassName("tools");
    return tools;
  }

  private Keys keys() {
    Keys keys = new Keys();
    keys.setSearch(".search-field input");
    keys.addHelpListener(pressed -> new HelpDialog().open());
    return keys;
  }

  private void skip() {
    if (content instanceof SkipTarget target) {
      target.takeFocus();
    }
  }

  private void search(String words) {
    if (content instanceof Searchable searchable) {
      searchable.search(words);
    }
  }

  private void submit(String words) {
    if (content instanceof Searchable searchable) {
      searchable.submit(words);
    } else if (!words.isEmpty()) {
      UI.getCurrentOrThrow().navigate("", QueryParameters.of("q", words));
    }
  }

  @Override
  public void showRouterLayoutContent(HasElement shown) {
    content = shown;
    skip.leadTo(shown instanceof SkipTarget target ? target.skipName() : null);
    screen.getElement().removeAllChildren().appendChild(shown.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement old) {
    content = null;
    screen.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    search.show(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
  }

  /// Puts words into the search field without searching.
  public void showWords(String words) {
    search.show(words);
  }
}
