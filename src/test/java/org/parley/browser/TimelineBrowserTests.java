package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The timeline element in the page: keys, links, and what assistive technology finds.
class TimelineBrowserTests extends BrowserTest {

  private static final String YEAR = "window=2017-01-01/2017-12-31";

  @Test
  void keysAloneReachEveryMarkInViewAndItsSentence() {
    visitTimeline("platform=geneva&window=2014-01-01/2018-12-31");
    Locator surface = page.locator("parley-timeline .surface");
    openPanelForGood(surface);
    int place = placeOfSelection();
    for (int step = 0; step < place; step++) {
      surface.press("p");
    }
    Set<String> marks = marks();
    assertThat(marks).hasSizeGreaterThan(3);

    Set<String> reached = new HashSet<>(Set.of(selected()));
    for (int step = options().count(); step > 1; step--) {
      surface.press("n");
      reached.add(selected());
    }
    assertThat(reached).containsAll(marks);

    page.keyboard().press("Enter");
    assertThat(eventPanel().locator("blockquote").first()).isVisible();
  }

  @Test
  void theListForScreenReadersFollowsTheWindowAndTheSelection() {
    visitTimeline(YEAR);
    assertThat(options().first()).hasText(Pattern.compile("201[0-9].+"));
    page.locator("parley-timeline .surface").press("n");
    Locator surface = page.locator("parley-timeline .surface");
    assertThat(surface).hasAttribute("aria-activedescendant", Pattern.compile("item-.+"));
    assertThat(page.locator("parley-timeline .announcer")).containsText("31 December 2017");
  }

  @Test
  void aLinkReopensTheSameWindow() {
    visitTimeline(YEAR);
    page.locator("parley-timeline .surface").press("+");
    assertThat(page)
        .hasURL(
            Pattern.compile(
                "window=2017-03-\\d\\d/2017-10-\\d\\d|window=2017-03-\\d\\d%2F2017-10"));
    Object before = window();
    page.reload();
    page.waitForSelector("parley-timeline[data-timeline-ready]");
    assertThat(window()).isEqualTo(before);
  }

  @Test
  void theWheelZoomsAboutThePointerAndDraggingPans() {
    visitTimeline(YEAR);
    page.mouse().move(800, 400);
    page.mouse().wheel(0, -400);
    page.waitForFunction("document.querySelector('parley-timeline').visible.span < 250");
    Object from = page.evaluate("document.querySelector('parley-timeline').visible.from");
    page.mouse().down();
    page.mouse().move(700, 400);
    page.mouse().move(600, 400);
    page.mouse().up();
    page.waitForFunction(
        "from => document.querySelector('parley-timeline').visible.from > from", from);
  }

  @Test
  void noMarkMovesUpOrDownWhilePanning() {
    visitTimeline(YEAR);
    page.evaluate(
        """
        window.heights = {};
        window.look = () => {
          for (const { placed, y } of document.querySelector('parley-timeline').stage.frame.marks) {
            (heights[placed.event.id] ??= new Set()).add(y);
          }
        };
        """);
    page.mouse().move(1200, 400);
    page.mouse().down();
    for (int x = 1200; x >= 500; x -= 20) {
      page.mouse().move(x, 400);
      page.evaluate("new Promise(requestAnimationFrame).then(look)");
    }
    page.mouse().up();
    assertThat((Integer) page.evaluate("Object.keys(heights).length")).isGreaterThan(20);
    assertThat(page.evaluate("Object.values(heights).filter((all) => all.size > 1).length"))
        .isEqualTo(0);
  }

  @Test
  void aPictureThatWasDraggedLooksAsIfItWereDrawnAnew() {
    visitTimeline(YEAR);
    page.evaluate(
        """
        window.timeline = document.querySelector('parley-timeline');
        const { ground } = timeline.stage;
        const copy = ground.copy.bind(ground);
        window.copies = 0;
        ground.copy = (...all) => {
          const copied = copy(...all);
          copies += copied ? 1 : 0;
          return copied;
        };
        const canvas = timeline.shadowRoot.querySelector('.picture');
        window.pixels = () =>
          canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        window.painted = async () => {
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        };
        """);
    page.mouse().move(1200, 400);
    page.mouse().down();
    for (int x = 1200; x >= 500; x -= 35) {
      page.mouse().move(x, 400);
      page.evaluate("painted()");
    }
    assertThat((Integer) page.evaluate("copies")).isGreaterThan(10);
    // At rest the numbers beside the lanes change; the hand still holds the picture.
    page.waitForFunction("timeline.window === timeline.visible.toString()");
    page.evaluate("painted()");
    Object farthest =
        page.evaluate(
            """
            async () => {
              const dragged = pixels();
              const before = copies;
              timeline.painting.restyle();
              await painted();
              const anew = pixels();
              let most = copies - before > 0 ? 255 : 0;
              anew.forEach((value, at) => (most = Math.max(most, Math.abs(value - dragged[at]))));
              return most;
            }
            """);
    // Gradients and dashes may be rounded otherwise by a shade that nobody sees.
    assertThat((Integer) farthest).isLessThan(12);
    page.mouse().up();
  }

  @Test
  void aDateIsTheSameInEveryTimeZone() {
    visitTimeline(YEAR);
    List<String> here = inWords(page);
    for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
      try (BrowserContext away =
          page.context().browser().newContext(device().setTimezoneId(zone))) {
        Page there = away.newPage();
        there.navigate(page.url());
        there.waitForSelector("parley-timeline[data-timeline-ready]");
        assertThat(inWords(there)).isEqualTo(here);
      }
    }
  }

  private static List<String> inWords(Page page) {
    Locator options = page.locator("parley-timeline [role=option]");
    assertThat(options.first()).isAttached();
    return options.allInnerTexts();
  }

  @Test
  void aBenchmarkCanDriveIt() {
    visitTimeline("bench&" + YEAR);
    assertThat(page.evaluate("performance.getEntriesByName('timeline-data-ready').length"))
        .isEqualTo(1);
    assertThat(page.evaluate("__timelineBench.range().from"))
        .isEqualTo(page.evaluate("Date.UTC(2017, 0, 1)"));
    page.evaluate("__timelineBench.setRange(Date.UTC(2016, 0, 1), Date.UTC(2018, 0, 1))");
    page.waitForFunction(
        "document.querySelector('parley-timeline').visible.toString() === '2016-01-01/2017-12-31'");
    visitTimeline(YEAR);
    assertThat(page.evaluate("typeof window.__timelineBench")).isEqualTo("undefined");
  }

  @Test
  void axeFindsNothingToObjectTo() {
    visitTimeline(YEAR);
    assertThat(options().first()).isAttached();
    List<Rule> violations =
        new AxeBuilder(page).exclude("vaadin-connection-indicator").analyze().getViolations();
    assertThat(violations).extracting(Rule::getId).isEmpty();
  }

  /// The panel takes some of the width, so the view is at rest only with it.
  private void openPanelForGood(Locator surface) {
    assertThat(options().first()).isAttached();
    do {
      surface.press("n");
    } while (selected().isEmpty());
    assertThat(eventPanel()).isVisible();
    assertThat(page).hasURL(Pattern.compile("event="));
    page.reload();
    page.waitForSelector("parley-timeline[data-timeline-ready]");
    assertThat(eventPanel()).isVisible();
    assertThat(page.locator("parley-timeline [role=option][aria-selected=true]")).hasCount(1);
  }

  private int placeOfSelection() {
    return ((Number)
            options().evaluateAll("all => all.findIndex((one) => one.ariaSelected === 'true')"))
        .intValue();
  }

  private Locator options() {
    return page.locator("parley-timeline [role=option]");
  }

  private Set<String> marks() {
    Set<String> ids = new HashSet<>();
    for (Locator option : options().all()) {
      ids.add(String.valueOf(option.getAttribute("data-event")));
    }
    ids.remove("");
    return ids;
  }

  private String selected() {
    return String.valueOf(page.evaluate("document.querySelector('parley-timeline').selected"));
  }

  private Object window() {
    return page.evaluate("document.querySelector('parley-timeline').visible.toString()");
  }
}
