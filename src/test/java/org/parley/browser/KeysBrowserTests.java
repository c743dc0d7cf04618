package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keys without a mouse: where they work, what they close, and where the focus is afterwards.
class KeysBrowserTests extends BrowserTest {

  /// Milliseconds.
  private static final double SETTLING = 400;

  private static final String YEAR = "window=2017-01-01/2017-12-31";

  @Test
  void keysWorkBeforeAnythingHasTheFocus() {
    visitTimeline(YEAR);
    page.keyboard().press("+");
    page.waitForFunction("document.querySelector('parley-timeline').visible.span < 300");
    page.locator(".facet-value").first().focus();
    page.keyboard().press("-");
    page.waitForFunction("document.querySelector('parley-timeline').visible.span > 360");
  }

  @Test
  void lettersStayInTheFieldTheyAreTypedIn() {
    visitTimeline(YEAR);
    page.keyboard().press("/");
    page.keyboard().type("lung");
    assertThat(page.locator(".search-field input")).hasValue("lung");
    assertThat(panel()).not().isAttached();
  }

  @Test
  void whoWantsNoSingleKeysIsLeftAlone() {
    visitTimeline(YEAR);
    page.keyboard().press("?");
    Locator choice = page.locator("parley-timeline-help input[type=checkbox]");
    assertThat(choice).isChecked();
    choice.uncheck();
    page.keyboard().press("Escape");
    assertThat(choice).not().isAttached();
    page.keyboard().press("l");
    page.keyboard().press("?");
    page.waitForTimeout(SETTLING);
    assertThat(panel()).not().isAttached();
    assertThat(choice).not().isAttached();
    surface().press("l");
    assertThat(panel()).isVisible();
  }

  @Test
  void theFirstStopOfTheTabKeySkipsToTheTimeline() {
    visitTimeline(YEAR);
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to timeline")).isFocused();
    page.keyboard().press("Enter");
    assertThat(surface()).isFocused();
  }

  @Test
  void theFocusComesBackFromAnEventThatWasRead() {
    visitTimeline(YEAR);
    do {
      page.keyboard().press("n");
    } while ("".equals(page.evaluate("document.querySelector('parley-timeline').selected")));
    assertThat(eventPanel()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator(".side h2[tabindex]").first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(eventPanel()).not().isAttached();
    assertThat(surface()).isFocused();
  }

  @Test
  void theFocusComesBackFromThePanels() {
    visitTimeline(YEAR);
    surface().press("l");
    assertThat(panel().locator("input").first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(surface()).isFocused();
  }

  @Test
  void aStepClosesThePanelThatMayLieOverItsEvent() {
    visitTimeline(YEAR);
    surface().press("l");
    assertThat(panel()).isVisible();
    tool("Next event").click();
    assertThat(panel()).not().isAttached();
  }

  @Test
  void escapeEndsTheChoiceOfAPeriodAndClosesResults() {
    visitTimeline("q=talks&" + YEAR);
    assertThat(page.locator(".side")).isVisible();
    tool("Choose a period").click();
    assertThat(page.locator("parley-timeline .surface.boxing")).isAttached();
    page.keyboard().press("Escape");
    assertThat(page.locator("parley-timeline .surface.boxing")).not().isAttached();
    assertThat(page.locator(".side")).isVisible();
    surface().press("Escape");
    assertThat(page.locator(".side")).not().isVisible();
  }

  @Test
  void aPeriodIsChosenAndChangedByKeys() {
    visitTimeline(YEAR);
    surface().press("r");
    Locator first = page.locator("parley-timeline .period input").first();
    assertThat(first).isFocused();
    assertThat(first).hasValue("1 January 2017");
    first.fill("bananas");
    first.press("Tab");
    assertThat(page.locator("parley-timeline .period [role=alert]"))
        .containsText("“bananas” names no date");
    first.fill("March 2017");
    first.press("Tab");
    assertThat(first).hasValue("1 March 2017");
    assertThat(page.locator("parley-timeline .period"))
        .containsText("The first day of “March 2017”");
    first.fill("4.3.2017");
    tool("Show only this").press("Enter");
    assertThat(page).hasURL(Pattern.compile("from=2017-03-04&to=2017-12-31"));
    assertThat(surface()).isFocused();
  }

  @Test
  void changesOfTheLanesAreTakenBackOneByOneAndMadeAgain() {
    visitTimeline("");
    surface().press("l");
    panel()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Arab League"))
        .press("Space");
    tool("Collapse Geneva").press("Enter");
    page.keyboard().press("Escape");
    assertThat(page).hasURL(Pattern.compile("arrange=[^&]*~geneva"));
    page.keyboard().press("u");
    assertThat(note()).hasText("Taken back: Geneva collapsed");
    page.keyboard().press("u");
    assertThat(note()).containsText("hidden");
    assertThat(page).not().hasURL(Pattern.compile("arrange="));
    page.keyboard().press("u");
    assertThat(note()).hasText("No change of the lanes to take back");
    page.keyboard().press("y");
    assertThat(page).hasURL(Pattern.compile("arrange="));
  }

  @Test
  void aDateThatCannotBeShownStaysInItsFieldWithTheReason() {
    visitTimeline(YEAR);
    surface().press("g");
    page.keyboard().type("1890");
    page.keyboard().press("Enter");
    assertThat(panel().getByRole(AriaRole.ALERT))
        .containsText("lies before the chronicle, which runs from ");
    assertThat(panel().locator("input")).hasValue("1890");
    page.keyboard().type("March 2016");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("window=2016-03-01(/|%2F)2016-03-31"));
    assertThat(panel()).not().isAttached();
    assertThat(surface()).isFocused();
  }

  @Test
  void anAnswerHasRoomForItsWords() {
    visitTimeline(YEAR);
    page.evaluate("document.querySelector('parley-timeline').say('one')");
    assertThat(note()).hasText("one");
    page.evaluate(
        "document.querySelector('parley-timeline').say('envoys parted without a word '.repeat(5))");
    assertThat(note()).containsText("envoys");
    page.waitForFunction(
        """
        () => {
          const note = document.querySelector('parley-timeline').renderRoot.querySelector('.note');
          return note.scrollWidth <= note.clientWidth;
        }
        """);
    surface().press("r");
    assertThat(note()).not().isAttached();
  }

  /// The framework puts the finished screen into its place at the end; a focus set before is lost.
  @Override
  void visitTimeline(String query) {
    super.visitTimeline(query);
    page.waitForFunction(
        "Object.values(Vaadin.Flow.clients).every(each => !each.isActive || !each.isActive())");
    page.waitForTimeout(SETTLING);
  }

  private Locator surface() {
    return page.locator("parley-timeline .surface");
  }

  private Locator panel() {
    return page.locator("parley-timeline .panel");
  }

  private Locator note() {
    return page.locator("parley-timeline .note");
  }

  private Locator tool(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
