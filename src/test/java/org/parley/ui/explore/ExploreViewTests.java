package org.parley.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.parley.explore.LaneMode;
import org.parley.ui.event.EventPanel;
import org.parley.ui.explore.filters.NothingPasses;
import org.parley.ui.explore.lists.EventRow;
import org.parley.ui.timeline.Timeline;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
@ViewPackages(packages = "org.parley.ui")
class ExploreViewTests extends SpringBrowserlessTest {

  @Autowired Archive archive;

  @BeforeEach
  void addTwoArticles() {
    archive.add(
        NewArticle.typed(
            "Geneva",
            "Desk",
            null,
            LocalDate.of(2017, 3, 4),
            "The Geneva talks ended on Friday. Russian and Turkish officials met in Geneva on 3"
                + " March 2017."));
    archive.add(
        NewArticle.typed(
            "Undated", null, null, null, "Iranian and Iraqi ministers met in Baghdad on May 6."));
  }

  @Test
  void aLinkReopensFilterAndSearch() {
    open("actor=russia&q=officials");

    assertThat(chips()).containsExactly("“officials”", "Russia");
    assertThat($(Timeline.class).single().getElement().getProperty("filter"))
        .contains("actor=russia", "q=officials");
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Results");
  }

  @Test
  void everyOneOfTheActorsCanBeAskedFor() {
    open("actor=russia&actor=iran");
    assertThat(chips()).containsExactly("Russia", "Iran");

    press("All");
    assertThat(chips()).containsExactly("Russia", "and Iran");
    assertThat($(Timeline.class).single().getElement().getProperty("filter"))
        .contains("actorMatch=all");

    press("Any");
    assertThat(chips()).containsExactly("Russia", "Iran");
  }

  @Test
  void severalChoicesOfOneKindSayThatAnyOfThemWillDo() {
    open("actor=russia");
    assertThat($(Div.class).withClassName("facet-any").all()).noneMatch(Div::isVisible);

    open("type=meet&type=talk");
    assertThat($(Div.class).withClassName("facet-any").all().stream().filter(Div::isVisible))
        .extracting(Div::getElement)
        .extracting(Element::getTextRecursively)
        .containsExactly("Any of those chosen:");
  }

  @Test
  void aDateAmongTheWordsHasAChipOfItsOwn() {
    open("q=officials+march+2017");

    assertThat(chips()).containsExactly("“officials”", "March 2017");
    assertThat($(EventRow.class).all()).isNotEmpty();

    test($(NativeButton.class).withClassName("chip").all().getFirst()).click();

    assertThat(chips()).containsExactly("March 2017");
  }

  @Test
  void whatIsBrokenInAnAddressIsLeftOutAndNamed() {
    open("from=2017-02-30&minSources=abc&platform=atlantis&platform=geneva&when=bananas");

    assertThat(chips()).containsExactly("Geneva");
    assertThat($(Timeline.class).single().getElement().getProperty("filter"))
        .isEqualTo("platform=geneva");
    assertThat($(Main.class).single().getElement().getTextRecursively())
        .contains(
            "Not understood and left out: when “bananas”, platform “atlantis”, from “2017-02-30”,"
                + " minSources “abc”.");

    open("from=2018-01-01&to=2017-01-01");

    assertThat(chips()).containsExactly("from 1 January 2018");
  }

  @Test
  void aSeasonWithoutYearIsTheOneNearestToWhatIsShown() {
    open("window=2016-11-01/2017-12-31");

    ((ExploreView) getCurrentView()).submit("spring");

    assertThat(chips()).containsExactly("spring 2017");
  }

  @Test
  void aResultOpensItsEventWithReasonAndSource() {
    open("q=officials");

    test($(EventRow.class).all().getFirst()).click();

    assertThat($(EventPanel.class).single().getElement().getTextRecursively())
        .contains("3 March 2017", "Why this date?", "Russia", "Desk", "Read article");
  }

  @Test
  void removingTheLastChipShowsEverythingAgain() {
    open("actor=russia");

    test($(NativeButton.class).withClassName("chip").single()).click();

    assertThat(chips()).isEmpty();
    assertThat($(Timeline.class).single().getElement().getProperty("filter")).isEmpty();
  }

  @Test
  void whereNothingPassesThereAreWaysOut() {
    open("actor=russia&when=1999");
    assertThat($(Main.class).single().getElement().getTextRecursively())
        .contains("No dated event passes");

    NativeButton way = $(NativeButton.class).withClassName("secondary-button").first();
    assertThat(way.getElement().getTextRecursively()).isEqualTo("Without 19991");
    test(way).click();

    assertThat(chips()).containsExactly("Russia");
    assertThat($(NothingPasses.class).all()).isEmpty();
  }

  @Test
  void aSearchThatFindsNothingHasItsWaysOutBesideIt() {
    open("q=officials+nowhere");
    assertThat($(H2.class).all())
        .extracting(H2::getText)
        .contains("No event has these words", "No dated event passes");

    test($(NativeButton.class).withClassName("secondary-button").single()).click();

    assertThat(chips()).containsExactly("“officials”");
  }

  @Test
  void aDateThatIsSearchedForTakesThePlaceOfThatBefore() {
    open("when=2+February+2018&actor=russia");

    ((ExploreView) getCurrentView()).search("Geneva March 2017");

    assertThat(chips()).containsExactly("Russia", "“Geneva”", "March 2017");
  }

  @Test
  void theLanesCanBeGivenUp() {
    open("");

    Select<LaneMode> lanes = $(Select.class).single();
    test(lanes).selectItem("None");

    assertThat($(Timeline.class).single().getElement().getProperty("lanes")).isEqualTo("none");
  }

  @Test
  void undatedEventsWaitInTheirTray() {
    open("list=undated");

    assertThat($(Main.class).single().getElement().getTextRecursively())
        .contains("6 May, year unknown", "Set the publication date");
  }

  @Test
  void theTrayOpensOverTheResultsOfASearch() {
    open("q=talks&list=undated");

    assertThat($(H2.class).all()).extracting(H2::getText).contains("Undated");
  }

  @Test
  void aLinkToAnEventThatIsGoneSaysSo() {
    open("event=nothing");

    assertThat($(H2.class).all()).extracting(H2::getText).contains("This event is no longer told");
  }

  @Test
  void whatIsFoldedAwayComesWhenItIsOpened() {
    open("");
    assertThat($(DatePicker.class).all()).isEmpty();

    test(fold("Dates")).toggleContent();
    assertThat($(DatePicker.class).all()).hasSize(2);

    test(fold("Place")).toggleContent();
    assertThat(fold("Place").getElement().getTextRecursively()).contains("Geneva");
  }

  @Test
  void aLinkWithDaysOpensTheDates() {
    open("from=2017-01-01");

    assertThat($(DatePicker.class).all())
        .extracting(DatePicker::getValue)
        .contains(LocalDate.of(2017, 1, 1));
  }

  private void press(String words) {
    test($(NativeButton.class)
            .withCondition(button -> button.isVisible() && button.getText().equals(words))
            .single())
        .click();
  }

  private NativeDetails fold(String title) {
    return $(NativeDetails.class).all().stream()
        .filter(fold -> fold.getSummaryText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static void open(String query) {
    UI.getCurrentOrThrow().navigate("", QueryParameters.fromString(query));
  }

  private List<String> chips() {
    return $(NativeButton.class).withClassName("chip").all().stream()
        .map(chip -> ((Span) chip.getComponentAt(0)).getText())
        .toList();
  }
}
