package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What can be done with the timeline besides moving it: lanes, periods, dates, the way back.
class TimelineToolsBrowserTests extends BrowserTest {

  /// Pixels of a narrow page, where an event covers the timeline.
  private static final int PHONE = 719;

  private static final String YEAR = "window=2017-01-01/2017-12-31";

  @Test
  void lanesAreCollapsedHiddenAndMovedByKeysAndComeBack() {
    visitTimeline("");
    surface().press("l");
    tool("Move Geneva up").focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("arrange="));
    tool("Collapse Astana").press("Enter");
    assertThat(tool("Collapse Astana")).hasAttribute("aria-pressed", "true");
    timeline()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Arab League"))
        .press("Space");
    assertThat(tool("Lanes, 1 hidden")).isVisible();

    timeline().getByText("Undo").click();
    assertThat(tool("Lanes, 1 hidden")).not().isVisible();
    page.goBack();
    page.goBack();
    assertThat(tool("Collapse Astana")).hasAttribute("aria-pressed", "true");
    page.goBack();
    assertThat(tool("Collapse Astana")).hasAttribute("aria-pressed", "false");
    page.keyboard().press("Escape");
    assertThat(timeline().locator(".panel")).not().isAttached();
  }

  @Test
  void theButtonThatStepsStaysWhereItIsWhenTheEventOpens() {
    visitTimeline("");
    var before = tool("Next event").boundingBox();
    tool("Next event").click();
    assertThat(eventPanel()).isVisible();
    assertThat(tool("Next event").boundingBox().x).isEqualTo(before.x);
  }

  @Test
  void aLaneIsMovedByDraggingItsTitle() {
    visitTimeline("");
    Locator titles = timeline().locator(".title");
    String first = titles.first().getAttribute("title");
    var from = titles.first().boundingBox();
    var to = titles.nth(1).boundingBox();
    page.mouse().move(from.x + 20, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(from.x + 20, to.y + to.height - 4);
    page.mouse().move(from.x + 20, to.y + to.height - 2);
    page.mouse().up();
    assertThat(titles.nth(1)).hasAttribute("title", first);
    assertThat(page).hasURL(Pattern.compile("arrange="));
  }

  @Test
  void aDateInPlainWordsMovesTheWindow() {
    visitTimeline("");
    surface().press("g");
    page.keyboard().type("March 2016");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("window=2016-03-01(/|%2F)2016-03-31"));
    surface().press("g");
    page.keyboard().type("the blue one");
    page.keyboard().press("Enter");
    assertThat(timeline().locator(".panel [role=alert]")).containsText("the blue one");
    tool("Search for “the blue one”").click();
    assertThat(page).hasURL(Pattern.compile("q=the(\\+|%20)blue(\\+|%20)one"));
  }

  @Test
  void aDateWithoutAYearSaysWhichYearAndOffersOthers() {
    visitTimeline(YEAR);
    surface().press("g");
    page.keyboard().type("spring");
    page.keyboard().press("Enter");
    assertThat(timeline().locator(".panel [role=status]")).containsText("This is spring 2017");
    tool("spring 2016").click();
    assertThat(page).hasURL(Pattern.compile("window=2016-03-01(/|%2F)2016-05-31"));
    assertThat(timeline().locator(".panel")).not().isAttached();
  }

  @Test
  void thePeriodBarFitsBesideAnOpenEvent() {
    for (int width : new int[] {1440, 1280, 1024, 390}) {
      page.setViewportSize(width, 800);
      visitTimeline(YEAR);
      if (width > PHONE) {
        openAnEvent();
      }
      surface().press("r");
      assertThat(timeline().locator(".period")).isVisible();
      Object cut =
          page.evaluate(
              """
              () => {
                const root = document.querySelector('parley-timeline').shadowRoot;
                const stage = root.querySelector('.stage').getBoundingClientRect();
                return [...root.querySelectorAll('.period, .period input, .period button')]
                  .filter((part) => {
                    const box = part.getBoundingClientRect();
                    return box.left < stage.left || box.right > stage.right
                      || part.scrollWidth > part.clientWidth || box.height > 100;
                  })
                  .map((part) => part.className || part.textContent.trim());
              }
              """);
      assertThat((List<?>) cut).describedAs("at " + width).isEmpty();
    }
  }

  @Test
  void theBarAboveTheTimelineNeedsOneLineBesideAnOpenEventOnASmallScreen() {
    page.setViewportSize(1024, 768);
    visitTimeline(YEAR);
    openAnEvent();
    assertThat(page.locator(".undated-button")).isVisible();
    page.waitForFunction("document.querySelector('.stage-bar').clientHeight < 60");
  }

  @Test
  void aPeriodThatWasDrawnCanBecomeAFilter() {
    visitTimeline(YEAR);
    page.keyboard().down("Shift");
    page.mouse().move(600, 400);
    page.mouse().down();
    page.mouse().move(700, 420);
    page.mouse().move(800, 420);
    page.mouse().up();
    page.keyboard().up("Shift");
    tool("Show only this").click();
    assertThat(page).hasURL(Pattern.compile("from=2017-0\\d-\\d\\d&to=2017-0\\d"));
  }

  @Test
  void aFilterWithoutWindowIsShownWhole() {
    visitTimeline("");
    page.locator(".facet-value").getByText("Vienna").first().click();
    assertThat(page).hasURL(Pattern.compile("platform=vienna"));
    page.waitForFunction(
        """
        async () => {
          const timeline = document.querySelector('parley-timeline');
          const answer = await fetch('api/v1/timeline/overview?platform=vienna');
          const {from, to} = await answer.json();
          const {visible} = timeline;
          return visible.from <= from && visible.to > to && visible.span < 2 * (to - from + 1);
        }
        """);
  }

  @Test
  void whoFindsNothingIsLedBackToEverything() {
    visitTimeline("q=zzzz&" + YEAR);
    tool("Clear all filters").click();
    assertThat(page.locator(".stage-count")).not().hasText("0 events");
    assertThat(timeline().locator(".message")).not().isAttached();
  }

  @Test
  void anArticleLeadsBackToTheSameWindowAndSelection() {
    visitTimeline(YEAR);
    openAnEvent();
    assertThat(page).hasURL(Pattern.compile("event="));
    eventPanel().getByText("Read article").first().click();
    page.getByText("← Timeline").click();
    assertThat(page).hasURL(Pattern.compile("[?&]event="));
    assertThat(page).hasURL(Pattern.compile("[?&]window=2017-01-01(/|%2F)2017-12-31"));
    assertThat(eventPanel()).isVisible();
  }

  @Test
  void envoysAndCeasefiresAreSaid() {
    visitTimeline(YEAR);
    assertThat(surface())
        .hasAttribute("aria-description", Pattern.compile("Staffan de Mistura, 10 July 2014"));
  }

  @Test
  void axeFindsNothingToObjectToInPanelsAndHelp() {
    visitTimeline(YEAR);
    surface().press("l");
    assertThat(timeline().locator(".panel")).isVisible();
    assertThat(violations("parley-timeline")).isEmpty();
    page.keyboard().press("Escape");
    surface().press("?");
    assertThat(page.locator("parley-timeline-help")).isVisible();
    assertThat(violations("vaadin-dialog")).isEmpty();
  }

  @Test
  void aNewEventAppearsInAnOpenPage() {
    visitTimeline("window=2017-06-01/2017-06-30");
    page.evaluate(
        """
        async () => fetch('api/v1/articles', {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({
            title: 'Envoys meet', published: '2017-06-20', source: 'Northern Herald',
            text: 'Envoys of Finland and Norway met in Helsinki on 19 June 2017.'})
        })
        """);
    assertThat(timeline().locator("[role=option]").getByText("19 June 2017")).isAttached();
  }

  private List<String> violations(String part) {
    return new AxeBuilder(page)
        .include(part).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  private Locator timeline() {
    return page.locator("parley-timeline");
  }

  private Locator surface() {
    return timeline().locator(".surface");
  }

  private Locator tool(String name) {
    return timeline()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
