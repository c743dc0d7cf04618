package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A reader's way: from the timeline to the sentence, and back.
class ReadingBrowserTests extends BrowserTest {

  @Test
  void anAddressThatLeadsNowhereIsNotFound() {
    assertThat(status("nope/zzz")).isEqualTo(404);
    assertThat(status("article/zzz")).isEqualTo(404);
    assertThat(status("articles")).isEqualTo(200);
  }

  private int status(String path) {
    return page.request().get("http://localhost:" + port + "/" + path).status();
  }

  @Test
  void firstStartShowsATimelineOfTheSamples() {
    visitTimeline("");

    assertThat(page.locator(".stage-count")).hasText(Pattern.compile("[1-9]\\d+ events"));
    assertThat(page.locator(".facet-value", text("Geneva")).first()).isVisible();
  }

  @Test
  void thePageIsPutInOnceSoThatFocusStaysWhereItIs() {
    page.addInitScript(
        """
        window.moved = [];
        new MutationObserver((changes) => {
          for (const change of changes) {
            if (change.target.id === 'outlet') window.moved.push(...change.removedNodes);
          }
        }).observe(document, { childList: true, subtree: true });
        """);

    visitTimeline("");
    assertThat(page.locator(".stage-count")).hasText(Pattern.compile("[1-9]\\d+ events"));
    page.waitForLoadState(LoadState.NETWORKIDLE);

    assertThat(page.evaluate("window.moved.length")).isEqualTo(0);
  }

  @Test
  void aMarkLeadsToItsSentenceAndTheSentenceBackToTheMark() {
    visitTimeline("");

    walkToAMark();
    assertThat(eventPanel()).isVisible();
    assertThat(page).hasURL(Pattern.compile("event="));
    String headline = eventPanel().locator("h2").innerText();
    eventPanel().getByText("Why this date?").click();
    assertThat(eventPanel().locator(".event-date code")).isVisible();

    eventPanel().locator(".read-article").first().click();
    Locator current = page.locator(".article-body a.told.current").first();
    assertThat(current).isInViewport();

    current.click();
    assertThat(eventPanel().locator("h2")).hasText(headline);
  }

  @Test
  void backwardsLeadsFromTheArticleToThePanelAndToTheTimeline() {
    visitTimeline("q=Geneva");
    page.locator(".event-row").first().click();
    assertThat(eventPanel()).isVisible();
    eventPanel().locator(".read-article").first().click();
    assertThat(page.locator(".article-body")).isVisible();

    page.goBack();
    assertThat(eventPanel()).isVisible();

    page.keyboard().press("Escape");
    assertThat(page.locator(".event-row").first()).isVisible();
  }

  @Test
  void everyEventOfAnArticleLeadsToItsPlaceOnTheTimeline() {
    visit("articles");
    page.locator(".article-row", text("Aqaba")).first().click();

    Locator event = page.locator(".told-event").first();
    String headline = event.locator(".told-event-headline").innerText();
    event.click();

    assertThat(page).hasURL(Pattern.compile("\\?event="));
    assertThat(eventPanel().locator("h2")).hasText(Pattern.compile(".+"));
    assertThat(eventPanel()).containsText(headline.substring(0, headline.indexOf(' ')));
  }

  @Test
  void slashSearchesAndQuestionMarkHelps() {
    visitTimeline("");

    page.keyboard().press("/");
    page.keyboard().type("Lavrov");
    assertThat(page.locator(".event-row").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("q=Lavrov"));

    page.locator(".list-head h2").click();
    page.keyboard().press("?");
    assertThat(page.getByText("How to read and move the timeline")).isVisible();
  }

  /// By keyboard, past the density bands that may come first.
  private void walkToAMark() {
    Locator surface = page.locator("parley-timeline .surface");
    for (int i = 0; i < 20 && !page.url().contains("event="); i++) {
      surface.press("n");
      page.waitForTimeout(300);
    }
  }

  private static Page.LocatorOptions text(String part) {
    return new Page.LocatorOptions().setHasText(part);
  }
}
