package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An analyst's way: narrow down, share the link, widen again.
class FilterBrowserTests extends BrowserTest {

  @Test
  void platformsAndActorsNarrowTheTimelineAndTheLinkReopensTheView() {
    visitTimeline("");
    int all = shownEvents();

    choice("Geneva").click();
    assertThat(chip("Geneva")).isVisible();
    int geneva = shownEvents();
    assertThat(geneva).isPositive().isLessThan(all);

    choice("Astana").click();
    assertThat(chip("Astana")).isVisible();
    int both = shownEvents();
    assertThat(both).isGreaterThan(geneva).isLessThan(all);

    choice("Russia").click();
    assertThat(chip("Russia")).isVisible();
    int russia = shownEvents();
    assertThat(russia).isPositive().isLessThan(both);
    assertThat(page.url()).contains("platform=geneva", "platform=astana", "actor=russia");

    page.reload();
    page.waitForSelector("parley-timeline[data-timeline-ready]");
    assertThat(chip("Geneva")).isVisible();
    assertThat(chip("Astana")).isVisible();
    assertThat(chip("Russia")).isVisible();
    assertThat(shownEvents()).isEqualTo(russia);

    page.goBack();
    assertThat(chip("Russia")).not().isVisible();
    assertThat(shownEvents()).isEqualTo(both);

    page.getByText("Clear all").click();
    assertThat(page.locator(".chip")).hasCount(0);
    assertThat(shownEvents()).isEqualTo(all);
  }

  @Test
  void aDayTakesAnyWordsAndSaysHowItReadThem() {
    visitTimeline("");
    page.locator(".filters summary").getByText("Dates").click();
    Locator from = page.locator(".filters vaadin-date-picker").first();

    from.locator("input").fill("June 2012");
    from.locator("input").press("Enter");
    assertThat(from.locator("input")).hasValue("1 June 2012");
    assertThat(from).containsText("The first day of “June 2012”");
    assertThat(page).hasURL(Pattern.compile("from=2012-06-01"));

    from.locator("input").fill("bananas");
    from.locator("input").press("Enter");
    assertThat(from).containsText("“bananas” names no date");
    assertThat(from.locator("input")).hasValue("bananas");
  }

  @Test
  void aDateInWordsBecomesAFilter() {
    visitTimeline("");

    page.keyboard().press("/");
    page.keyboard().type("spring 2017");
    page.keyboard().press("Enter");

    assertThat(chip("[Ss]pring 2017")).isVisible();
    assertThat(page).hasURL(Pattern.compile("q=spring"));
    assertThat(page.locator(".search-field input")).hasValue("spring 2017");
    assertThat(shownEvents()).isPositive();
    page.waitForFunction(
        "document.querySelector('parley-timeline').window.startsWith('2017-02-2')");
  }

  /// On a busy machine the page can be used a while before the router of the browser has done its
  /// part, which it begins when a poll of 5 ms finds the page at rest.
  @Test
  void whatIsAskedBeforeThePageIsDoneStaysInTheAddress() {
    holdRouterBack();
    visitTimeline("");

    choice("Geneva").click();
    assertThat(chip("Geneva")).isVisible();
    assertThat(page.evaluate("window.routed")).isNull();
    page.waitForFunction("window.routed");

    assertThat(page).hasURL(Pattern.compile("platform=geneva"));
  }

  @Test
  void goingBackBeforeThePageIsDoneIsNotLost() {
    visitTimeline("");
    choice("Geneva").click();
    assertThat(chip("Geneva")).isVisible();
    holdRouterBack();
    page.reload();
    page.waitForSelector("parley-timeline[data-timeline-ready]");
    assertThat(chip("Geneva")).isVisible();
    assertThat(page.evaluate("window.routed")).isNull();

    page.evaluate("history.back()");
    page.waitForFunction("window.routed");

    assertThat(chip("Geneva")).not().isVisible();
    assertThat(page).not().hasURL(Pattern.compile("platform=geneva"));
  }

  @Test
  void aLinkFollowedBeforeThePageIsDoneLeadsThere() {
    holdRouterBack();
    visitTimeline("");
    page.evaluate(
        """
        const link = document.createElement('a');
        link.href = 'articles';
        document.body.append(link);
        link.click();
        """);
    assertThat(page.evaluate("window.routed")).isNull();

    assertThat(page).hasURL(Pattern.compile("/articles$"));
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Articles");
  }

  private void holdRouterBack() {
    page.addInitScript(
        """
        const every = window.setInterval;
        window.setInterval = (act, ms, ...rest) => every(act, ms === 5 ? 3000 : ms, ...rest);
        addEventListener('vaadin-router-location-changed', () => window.routed = true);
        """);
  }

  @Test
  void theAddressHoldsWhatIsSeen() {
    visitTimeline("platform=geneva&window=2015-01-01/2018-12-31");
    String before = window();

    page.locator(".search-field input").fill("2016");
    assertThat(chip("2016")).isVisible();
    page.waitForFunction(
        "before => document.querySelector('parley-timeline').window !== before", before);
    assertThat(page.url()).doesNotContain("window=");

    page.goBack();
    page.waitForFunction(
        "before => document.querySelector('parley-timeline').window === before", before);
    assertThat(page).hasURL(Pattern.compile("window=2015-01-01"));
  }

  private String window() {
    return (String) page.evaluate("document.querySelector('parley-timeline').window");
  }

  @Test
  void whatIsFoldedAwayFiltersOnceItIsOpened() {
    visitTimeline("");

    page.locator("summary", text("^Dates$")).click();
    page.getByLabel("In words").fill("spring 2017");
    page.keyboard().press("Enter");

    assertThat(chip("spring 2017")).isVisible();
  }

  @Test
  void aSearchWithoutResultShowsTheWayOut() {
    visitTimeline("platform=geneva&q=zeppelin");

    assertThat(page.getByText("No event has these words")).isVisible();
    page.getByText("Without “zeppelin”").click();
    assertThat(chip("zeppelin")).not().isVisible();
    assertThat(chip("Geneva")).isVisible();
  }

  @Test
  void wordsThatAreTypedOnAreOneStepBack() {
    visitTimeline("");

    page.getByLabel("Search events").fill("gen");
    assertThat(page).hasURL(Pattern.compile("q=gen$"));
    page.getByLabel("Search events").fill("geneva");
    assertThat(page).hasURL(Pattern.compile("q=geneva$"));
    page.goBack();

    assertThat(page).not().hasURL(Pattern.compile("q="));
  }

  @Test
  void darkColoursAreRemembered() {
    visitTimeline("");

    page.getByTitle("Switch to dark colours").click();
    page.reload();

    assertThat(page.getByTitle("Switch to light colours")).isVisible();
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
  }

  private Locator choice(String name) {
    return page.locator(".facet-value", text("^" + name + "[\\d,\\s]*$")).first();
  }

  private Locator chip(String name) {
    return page.locator(".chip", text(name));
  }

  private static Page.LocatorOptions text(String pattern) {
    return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
  }
}
