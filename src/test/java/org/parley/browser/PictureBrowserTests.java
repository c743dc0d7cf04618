package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the picture shows, on whatever screen, and on paper.
class PictureBrowserTests extends BrowserTest {

  private static final String YEAR = "window=2017-01-01/2017-12-31";

  @Test
  void thePictureCanBeReadInTheColoursThatAPersonForcesOnAllPages() {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    visitTimeline("");
    Object colours =
        page.evaluate(
            """
            () => {
              const canvas = document.querySelector('parley-timeline').renderRoot.querySelector('.picture');
              const {width, height} = canvas;
              const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer);
              return new Set(pixels).size;
            }
            """);
    assertThat((Integer) colours).isGreaterThan(50);
  }

  @Test
  void aLaneSaysHowManyOfItsEventsAreInView() {
    visitTimeline("window=2016-01-01/2016-12-31");
    assertThat(timeline().locator("[title^='Astana: 0 of ']")).isAttached();
    assertThat(timeline().locator(".announcer"))
        .containsText(Pattern.compile("\\d+ of \\d+ events"));
  }

  @Test
  void aScreenWithFinerPixelsGetsASharpPicture() {
    visitTimeline(YEAR);
    // A size of its own: nothing but the pixels of the screen is to change for it.
    page.evaluate(
        """
        new Promise((done) => {
          const timeline = document.querySelector('parley-timeline');
          timeline.style.cssText = 'position: fixed; width: 800px; height: 500px';
          const look = () => (timeline.stage.width === 800 ? done() : setTimeout(look, 20));
          look();
        })
        """);
    JsonObject screen = new JsonObject();
    screen.addProperty("width", 1300);
    screen.addProperty("height", 900);
    screen.addProperty("deviceScaleFactor", 2);
    screen.addProperty("mobile", false);
    page.context().newCDPSession(page).send("Emulation.setDeviceMetricsOverride", screen);
    page.waitForFunction(
        "document.querySelector('parley-timeline').find('.picture').width === 1600");
  }

  @Test
  void paperShowsThePictureAndNothingToPress() {
    visitTimeline(YEAR);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(timeline().locator(".paper > svg")).isVisible();
    assertThat(timeline().locator(".paper > svg text").first()).isAttached();
    assertThat(timeline().locator(".paper > p"))
        .hasText(Pattern.compile("\\d\\d of \\d{3} events, 8 lanes"));
    assertThat(timeline().locator(".foot")).not().isVisible();
    assertThat(page.locator(".filters")).not().isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(timeline().locator(".paper > svg")).not().isAttached();
  }

  @Test
  void theWholeTimelinePrintsOnOneSheetWithSignsAndEventsBehindIt() {
    visitTimeline("platform=vienna");
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(timeline().locator(".legend li")).hasCount(11);
    assertThat(timeline().locator(".paper tbody tr")).hasCount(shownEvents());
    assertThat(timeline().locator(".paper tbody tr").first()).containsText("Vienna");
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String plain = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(plain).results().count()).isEqualTo(2);
  }

  @Test
  void whatBeganEarlierIsListedByItsNumber() {
    visitTimeline("window=2020-01-01/2020-12-31");
    assertThat(timeline().getByText("1 more event that began earlier. Astana")).isAttached();
    page.evaluate(
        """
        const timeline = document.querySelector('parley-timeline');
        const { x0, y0 } = timeline.stage.frame.earlier[0];
        timeline.pointing.tapped(x0 + 5, y0 + 5);
        """);
    Locator listed = timeline().locator(".panel .listed");
    assertThat(listed.first()).isFocused();
    assertThat(listed.first()).containsText("since January 2017");
    assertThat(
            new AxeBuilder(page)
                .include("parley-timeline").analyze().getViolations().stream().map(Rule::getId))
        .isEmpty();
    listed.first().press("Enter");
    assertThat(eventPanel()).isVisible();
    assertThat(listed.first()).hasAttribute("aria-current", "true");
  }

  private Locator timeline() {
    return page.locator("parley-timeline");
  }
}
