package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Fingers on a phone: sideways moves time, up and down scrolls the lanes, two fingers zoom.
class TouchBrowserTests extends BrowserTest {

  private CDPSession fingers;

  @Override
  Browser.NewContextOptions device() {
    return new Browser.NewContextOptions()
        .setViewportSize(390, 560)
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  @BeforeEach
  void openOnAPhone() {
    visitTimeline("window=2015-01-01/2019-12-31");
    fingers = page.context().newCDPSession(page);
  }

  @Test
  void aSwipeUpScrollsTheLanesAndNotTheTime() {
    Object before = window();
    swipe(0, -160);
    page.waitForFunction(
        "document.querySelector('parley-timeline').renderRoot.querySelector('.surface').scrollTop"
            + " > 100");
    assertThat(window()).isEqualTo(before);
  }

  @Test
  void aSwipeSidewaysMovesTheTime() {
    Object before = window();
    swipe(-150, 0);
    page.waitForFunction(
        "before => document.querySelector('parley-timeline').visible.toString() !== before",
        before);
  }

  @Test
  void twoFingersZoomTheTimelineAndNotThePage() {
    JsonObject pinch = point();
    pinch.addProperty("scaleFactor", 2);
    fingers.send("Input.synthesizePinchGesture", pinch);
    page.waitForFunction("document.querySelector('parley-timeline').visible.span < 1200");
    assertThat(((Number) page.evaluate("visualViewport.scale")).doubleValue()).isEqualTo(1);
  }

  @Test
  void theHandlesOfTheLanesStandBesideTheirLanes() {
    page.locator("parley-timeline .more").tap();
    page.waitForFunction(
        """
        () => {
          const {stage, renderRoot} = document.querySelector('parley-timeline');
          const titles = [...renderRoot.querySelectorAll('.title')];
          return renderRoot.querySelector('.spare.shown') && titles.length === stage.boxes.length
              && stage.height === renderRoot.querySelector('.stage').clientHeight
              && titles.every((title, at) =>
                  Math.abs(parseFloat(title.style.top) - stage.head - stage.boxes[at].top) < 4);
        }
        """);
  }

  @Test
  void escapeSendsTheFiltersAway() {
    page.locator(".filters-button").tap();
    page.waitForSelector(".filters[opened]");
    page.keyboard().press("Escape");
    page.waitForSelector(
        ".filters:not([opened])",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  @Test
  void escapeEmptiesAFieldOfTheFiltersBeforeItSendsThemAway() {
    page.locator(".filters-button").tap();
    Locator field = page.locator(".filters[opened] input").first();
    field.fill("Russia");
    field.press("Escape");
    PlaywrightAssertions.assertThat(field).hasValue("");
    PlaywrightAssertions.assertThat(page.locator(".filters[opened]")).isVisible();
    field.press("Escape");
    PlaywrightAssertions.assertThat(page.locator(".filters[opened]")).not().isAttached();
  }

  @Test
  void backSendsTheFiltersAwayAndLeavesThePageAlone() {
    page.addInitScript(
        "window.CloseWatcher = class { constructor() { window.watcher = this; } destroy() {} };");
    visitTimeline("");
    page.locator(".filters-button").tap();
    PlaywrightAssertions.assertThat(page.locator(".filters[opened]")).isVisible();
    page.waitForFunction("window.watcher");
    page.evaluate("window.watcher.onclose()");
    PlaywrightAssertions.assertThat(page.locator(".filters[opened]")).not().isAttached();
  }

  @Test
  void nothingOfTheTimelineIsHiddenBehindTheFilters() {
    page.locator(".filters-button").tap();
    page.waitForFunction(
        """
        () => {
          const sheet = document.querySelector('.filters[opened]');
          const stage = document.querySelector('.stage');
          return sheet && stage.getBoundingClientRect().bottom
              <= sheet.getBoundingClientRect().top + 1;
        }
        """);
  }

  @Test
  void whatFingersPressInTheSheetsIsLargeEnough() {
    page.locator(".filters-button").tap();
    page.locator(".filters[opened] summary").getByText("Dates").tap();
    page.waitForSelector(".filters vaadin-date-picker");
    assertThat(small(".filters")).isEmpty();
    page.locator(".filters").getByText("Done").tap();
    openAnEvent();
    assertThat(small(".side")).isEmpty();
  }

  @Test
  void whatFoldsALaneIsLargeEnoughForFingersAndLeavesMarksAlone() {
    List<?> small =
        (List<?>)
            page.evaluate(
                """
                [...document.querySelector('parley-timeline').renderRoot.querySelectorAll('.title button')]
                  .map((button) => button.getBoundingClientRect())
                  .filter(({ width, height }) => width < 44 || height < 44)
                """);
    assertThat(small).isEmpty();
    page.evaluate(
        """
        const timeline = document.querySelector('parley-timeline');
        const { frame, boxes } = timeline.stage;
        const { left, top } = timeline.renderRoot.querySelector('.surface').getBoundingClientRect();
        window.mark = frame.marks.find(({ placed, x0 }) => placed.shape === 'dot' && x0 > 50);
        const at = { clientX: left + (mark.x0 + mark.x1) / 2, clientY: top + mark.y };
        const fold = timeline.renderRoot.querySelectorAll('.title button')[boxes.indexOf(mark.box)];
        fold.dispatchEvent(new MouseEvent('click', at));
        """);
    page.waitForFunction(
        "document.querySelector('parley-timeline').selected === mark.placed.event.id");
    assertThat(page.evaluate("document.querySelector('parley-timeline').arrangement"))
        .isEqualTo("");
  }

  @Test
  void theWayBackToAllEventsIsInSightHoweverManyFiltersThereAre() {
    visitTimeline("q=talks&platform=geneva&platform=astana&actor=russia&actor=iran");
    Locator clear = page.locator(".chips .text-button");
    BoundingBox place = clear.boundingBox();
    assertThat(place.x + place.width).isLessThanOrEqualTo(390);
    clear.tap();
    PlaywrightAssertions.assertThat(page.locator(".chip")).hasCount(0);
  }

  /// While a sheet slides in, what measures 44 comes out a trifle less.
  private List<?> small(String sheet) {
    return (List<?>)
        page.evaluate(
            """
            sheet => [...document.querySelectorAll(`${sheet} button, ${sheet} a, ${sheet} summary`)]
              .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 43.99)
              .map((part) => part.innerText + ' ' + part.getBoundingClientRect().height)
            """,
            sheet);
  }

  private void swipe(int x, int y) {
    JsonObject swipe = point();
    swipe.addProperty("xDistance", x);
    swipe.addProperty("yDistance", y);
    fingers.send("Input.synthesizeScrollGesture", swipe);
  }

  private static JsonObject point() {
    JsonObject point = new JsonObject();
    point.addProperty("x", 200);
    point.addProperty("y", 330);
    point.addProperty("gestureSourceType", "touch");
    return point;
  }

  private Object window() {
    return page.evaluate("document.querySelector('parley-timeline').visible.toString()");
  }
}
