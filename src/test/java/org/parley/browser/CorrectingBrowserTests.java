package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// An analyst's way: what was read wrong is corrected, undone, set aside and brought back.
class CorrectingBrowserTests extends BrowserTest {

  @Test
  void aDateIsCorrectedInPlainWordsAndTheCorrectionUndone() {
    visitTimeline("");
    openAnEvent();
    String before = date().innerText();

    button("Correct").click();
    Locator form = page.locator(".correction-form");
    assertThat(form.getByLabel("Title")).isFocused();
    form.getByLabel("Date").fill("sping 2016");
    assertThat(form).containsText("names no date");
    form.getByLabel("Date").fill("spring 2016");
    assertThat(form).containsText("Read as spring 2016.");
    form.getByLabel("Place").fill("geneva");
    page.locator("vaadin-combo-box-item").first().click();
    button("Save").click();

    assertThat(date()).hasText("spring 2016");
    assertThat(eventPanel().locator(".event-facts")).containsText("Geneva");
    assertThat(eventPanel()).containsText("Corrected by hand; the articles say " + before);
    page.reload();
    assertThat(date()).hasText("spring 2016");
    button("Take back: date").click();
    assertThat(date()).hasText(before);
    button("Undo").click();
    assertThat(date()).hasText("spring 2016");
  }

  @Test
  void escapeLeavesTheFormAndNotTheEvent() {
    visitTimeline("");
    openAnEvent();
    String title = eventPanel().locator("h2").innerText();

    button("Correct").press("Enter");
    page.locator(".correction-form").getByLabel("Title").fill("Never to be kept");
    page.keyboard().press("Escape");

    assertThat(eventPanel().locator("h2")).hasText(title);
    assertThat(button("Correct")).isFocused();
  }

  @Test
  void whatIsNoEventVanishesAndIsFoundAmongTheCorrections() {
    visitTimeline("");
    openAnEvent();
    String title = eventPanel().locator("h2").innerText();
    int events = shownEvents();

    button("Not an event").click();
    assertThat(count()).hasText(events - 1 + " events");
    button("Undo").click();
    assertThat(count()).hasText(events + " events");
    button("Not an event").click();
    assertThat(count()).hasText(events - 1 + " events");

    page.getByLabel("Menu").click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Corrections")).click();
    Locator row = page.locator(".decided-row", new Page.LocatorOptions().setHasText(title));
    assertThat(row).containsText("Set aside as not an event");
    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back: judgement"))
        .click();
    assertThat(page.getByText("Set aside as not an event")).hasCount(0);

    visitTimeline("");
    assertThat(count()).hasText(events + " events");
  }

  @Test
  void allArticlesAreReadAgainAndWhatWasDecidedStays() {
    visitTimeline("");
    openAnEvent();
    button("Correct").click();
    page.locator(".correction-form").getByLabel("Title").fill("As a person would have it");
    button("Save").click();
    assertThat(eventPanel().locator("h2")).hasText("As a person would have it");
    String event = page.url();
    Page other = page.context().newPage();
    other.navigate(event.replaceAll("/[^/]*$", "/articles"));

    other.getByText("Read all articles again").click();
    other.getByText("Read again", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(other.locator(".rereading"))
        .containsText("60 articles were read again. Nothing has changed.");
    other.getByText("Done").click();
    assertThat(other.locator(".rereading")).hasText("Read all articles again");
    page.reload();
    assertThat(eventPanel().locator("h2")).hasText("As a person would have it");
    button("Take back: title").click();
    assertThat(eventPanel().locator("h2")).not().hasText("As a person would have it");
  }

  private Locator date() {
    return eventPanel().locator(".event-date-words");
  }

  private Locator count() {
    return page.locator(".stage-count");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
