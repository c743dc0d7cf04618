package org.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.parley.StoreTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// The whole application with the sample articles on a database of its own, and a page to walk in.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoreTest.TemporaryData.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

  /// Milliseconds: the slowest honest answer on a busy machine.
  private static final double PATIENCE = 20_000;

  @LocalServerPort int port;

  private Chromium chromium;
  private BrowserContext context;
  private final List<String> errors = new ArrayList<>();

  Page page;

  @BeforeAll
  void startChromium() {
    chromium = new Chromium();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterAll
  void stopChromium() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openPage() {
    context = chromium.browser().newContext(device());
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    errors.clear();
    page.onPageError(errors::add);
  }

  @AfterEach
  void nothingFailedInThePage() {
    context.close();
    Assertions.assertThat(errors).isEmpty();
  }

  /// What the walk is taken on: a desktop screen, unless it says otherwise.
  Browser.NewContextOptions device() {
    return new Browser.NewContextOptions().setViewportSize(1440, 900);
  }

  /// Opens an address of the application.
  void visit(String path) {
    page.navigate("http://localhost:" + port + "/" + path);
  }

  /// Opens the timeline and waits for its first complete picture.
  void visitTimeline(String query) {
    visit(query.isEmpty() ? "" : "?" + query);
    page.waitForSelector("parley-timeline[data-timeline-ready]");
  }

  /// Goes on by keys until an event is selected and open.
  void openAnEvent() {
    do {
      page.locator("parley-timeline .surface").press("n");
    } while ("".equals(page.evaluate("document.querySelector('parley-timeline').selected")));
    PlaywrightAssertions.assertThat(eventPanel()).isVisible();
  }

  Locator eventPanel() {
    return page.locator(".event-panel");
  }

  /// The number of events that pass the filters, as the page says it.
  int shownEvents() {
    String words = page.locator(".stage-count").innerText();
    return Integer.parseInt(words.replaceAll("\\D", ""));
  }
}
