package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be taken away from the timeline: pictures, files, the address.
class SharingBrowserTests extends BrowserTest {

  @Test
  void picturesAndFilesAreSavedOneAfterTheOtherUnderTellingNames() throws IOException {
    visitTimeline("platform=geneva&from=2017-01-01&to=2017-12-31");
    assertThat(save("Picture (PNG)").suggestedFilename()).isEqualTo("parley-geneva-2017.png");
    Download picture = save("Picture (SVG)");
    assertThat(picture.suggestedFilename()).isEqualTo("parley-geneva-2017.svg");
    assertThat(Files.readString(picture.path()))
        .contains("<svg", "Geneva")
        .contains(">Syrian process<", "1 January – 31 December 2017 · Geneva<")
        .contains(">several days<")
        .containsPattern(">Parley · .* · \\d+ events from \\d+ articles · http.*platform=geneva");
    assertThat(save("Events as CSV").suggestedFilename()).isEqualTo("parley-geneva-2017.csv");
    assertThat(save("iCalendar, exact days only").suggestedFilename())
        .isEqualTo("parley-geneva-2017.ics");
    Download list = save("Events as JSON");
    assertThat(list.suggestedFilename()).isEqualTo("parley-geneva-2017.json");
    assertThat(Files.readString(list.path())).contains("\"platform\" : \"Geneva\"");
  }

  @Test
  void aPeriodThatWasDrawnIsWhatIsSaved() {
    visitTimeline("window=2017-01-01/2017-12-31");
    page.locator("parley-timeline .surface").press("r");
    assertThat(page.locator("parley-timeline .period")).isVisible();
    assertThat(save("Events as CSV").suggestedFilename()).isEqualTo("parley-2017.csv");
  }

  @Test
  void theLinkIsCopiedByKeysAlone() {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    visitTimeline("actor=russia");
    page.locator(".share-menu vaadin-menu-bar-button").first().focus();
    page.keyboard().press("Enter");
    assertThat(item("Picture (PNG)")).isFocused();
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(page.locator("parley-timeline .note")).hasText("Link copied");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .asString()
        .endsWith("?actor=russia");
  }

  private Download save(String what) {
    assertThat(item(what)).not().isVisible();
    page.locator(".share-menu vaadin-menu-bar-button").first().click();
    return page.waitForDownload(() -> item(what).click());
  }

  private Locator item(String name) {
    return page.getByRole(
        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
