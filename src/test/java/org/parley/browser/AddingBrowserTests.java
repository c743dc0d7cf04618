package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Bringing articles in, and what the open pages show of it.
class AddingBrowserTests extends BrowserTest {

  private static final String DATED =
      """
      The foreign ministers of Russia and Turkey met in Ankara on 14 September 2031 to discuss Idlib.
      """;

  /// Like an article found without its frame: dates without a year, the day of the talks told a
  /// sentence later.
  private static final String UNDATED =
      """
      Russian envoy Alexander Lavrentiev and Iranian officials held talks in Tehran on the Syrian \
      constitutional committee.

      The meeting took place on February 2, the ministry said. Lavrentiev was accompanied by Deputy \
      Foreign Minister Sergey Vershinin.
      """;

  @Test
  void aPastedArticleShowsUpInAnOpenTimelineWithoutReload() {
    visitTimeline("");
    assertThat(page.locator(".stage-count")).hasText(Pattern.compile("[1-9]\\d+ events"));
    String before = page.locator(".stage-count").innerText();
    Page other = page.context().newPage();

    paste(other, "Ministers meet in Ankara", DATED);

    assertThat(other.locator(".outcome-word")).hasText("Added");
    assertThat(page.locator(".stage-count")).not().hasText(before);
    other.getByText("Show on the timeline").click();
    assertThat(other.locator(".event-date-words")).hasText("14 September 2031");
  }

  @Test
  void anArticleWithoutDateIsAskedForItAndTakesItsPlace() {
    visit("add");
    paste(page, "Talks in Tehran", UNDATED);
    page.getByText("Set the publication date").click();

    assertThat(page.locator(".publication")).containsText("No publication date.");
    assertThat(page.locator(".publication"))
        .containsText(Pattern.compile("has no year|have no year"));
    assertThat(page.locator(".told-event-date").first()).containsText("2 February, year unknown");

    setDate("3 February 2019");

    assertThat(page.locator(".publication")).containsText("Published on 3 February 2019.");
    assertThat(page.locator(".told-event-date").first()).hasText("2 February 2019");

    page.getByText("Undo").click();
    assertThat(page.locator(".told-event-date").first()).containsText("year unknown");
  }

  @Test
  void filesReportOneByOneWhatBecameOfThem() {
    visit("add");

    page.locator("vaadin-upload #fileInput")
        .setInputFiles(
            new FilePayload[] {
              file("good.txt", "Envoys of Iran and Qatar met in Doha on 3 May 2030."),
              file("empty.txt", ""),
              file(
                  "lines.jsonl", "{\"text\": \"Iran and Oman met on 4 May 2030.\"}\n{\"text\": \n"),
            });

    assertThat(outcome("good.txt")).containsText("Added");
    assertThat(outcome("empty.txt")).containsText("Not added");
    assertThat(outcome("lines.jsonl").locator(".is-added")).hasText("1 added");
    assertThat(outcome("lines.jsonl").locator(".is-refused")).hasText("1 not added");
    assertThat(outcome("lines.jsonl").locator(".outcome-refused"))
        .containsText("line 2: The line is not valid JSON.");
    assertThat(outcome("lines.jsonl").locator(".outcome-refused"))
        .containsText("bring the file again");
    assertThat(page.locator("vaadin-upload-file")).hasCount(0);
  }

  private Locator outcome(String name) {
    return page.locator(".outcome", new Page.LocatorOptions().setHasText(name));
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private void paste(Page where, String title, String text) {
    where.navigate("http://localhost:" + port + "/add");
    where.getByLabel("Text").fill(text);
    where.getByLabel("Title").fill(title);
    where.getByText("Add article", new Page.GetByTextOptions().setExact(true)).click();
  }

  private void setDate(String day) {
    page.getByLabel("Published on").fill(day);
    page.keyboard().press("Enter");
    page.getByText("Set the date", new Page.GetByTextOptions().setExact(true)).click();
  }
}
