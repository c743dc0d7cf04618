package org.parley.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
@ViewPackages(packages = "org.parley.ui")
class ArticleViewTests extends SpringBrowserlessTest {

  private static final String TEXT =
      """
      Russian and Turkish officials met in Geneva on February 2. They signed nothing.
      """;

  @Autowired Archive archive;

  private String id = "";

  @BeforeEach
  void addAnArticleWithoutDate() {
    ImportResult result = archive.add(NewArticle.typed("Officials meet", "Desk", null, null, TEXT));
    id =
        switch (result) {
          case ImportResult.Added(var added) -> added;
          case ImportResult.AlreadyKnown(var known) -> known;
          case ImportResult.Refused refused -> throw new AssertionError(refused);
        };
    archive.setPublished(id, null);
  }

  @Test
  void anArticleShowsItsTextAndEvents() {
    open();

    assertThat($(H1.class).single().getText()).isEqualTo("Officials meet");
    assertThat($(Anchor.class).withClassName("told-event").all()).isNotEmpty();
    assertThat(text()).contains("2 February, year unknown");
  }

  @Test
  void settingTheDateMovesItsEventsAndCanBeUndone() {
    open();
    test($(DatePicker.class).single()).setValue(LocalDate.of(2019, 2, 3));
    click("Set the date");

    assertThat(text()).contains("Published on 3 February 2019.", "2 February 2019");
    assertThat(archive.find(id).orElseThrow().basis()).isEqualTo(PublicationBasis.PERSON);

    click("Undo");

    assertThat(text()).contains("The publication date is unknown again.", "year unknown");
    assertThat(archive.find(id).orElseThrow().published()).isNull();
  }

  @Test
  void undoneCorrectionSaysAgainHowTheDateWasKnown() {
    archive.setPublished(id, LocalDate.of(2019, 2, 3), PublicationBasis.STATED);
    open();
    click("Correct the publication date");
    test($(DatePicker.class).single()).setValue(LocalDate.of(2018, 2, 5));
    click("Set the date");
    click("Undo");

    assertThat(text())
        .contains("Published on 3 February 2019 again, stated in the article.")
        .contains("1 event has another date.");
    assertThat(archive.find(id).orElseThrow().basis()).isEqualTo(PublicationBasis.STATED);
  }

  @Test
  void aCorrectionCanBeCancelled() {
    archive.setPublished(id, LocalDate.of(2019, 2, 3));
    open();
    click("Correct the publication date");
    click("Cancel");

    assertThat($(DatePicker.class).all()).isEmpty();
    click("Correct the publication date");
    assertThat($(DatePicker.class).single().getValue()).isEqualTo("2019-02-03");
  }

  @Test
  void aDayOfTheFutureIsSaidAtTheField() {
    archive.setPublished(id, LocalDate.of(2019, 2, 3));
    open();
    click("Correct the publication date");
    assertThat($(DatePicker.class).single().isAutoOpen()).isFalse();
    $(DatePicker.class).single().setValue(LocalDate.of(3019, 2, 3));
    click("Set the date");

    assertThat($(DatePicker.class).single().isInvalid()).isTrue();
    assertThat(archive.find(id).orElseThrow().published()).isEqualTo("2019-02-03");
  }

  @Test
  void noDayChosenIsSaidAtTheField() {
    open();

    click("Set the date");

    assertThat($(DatePicker.class).single().isInvalid()).isTrue();
  }

  @Test
  void removingAsksFirstAndCanBeUndone() {
    open();
    click("Remove article");

    assertThat($(Dialog.class).single().getElement().getTextRecursively())
        .contains("Officials meet", "its only source");

    test($(NativeButton.class).withText("Remove article").all().stream()
            .filter(button -> button.hasClassName("primary-button"))
            .findFirst()
            .orElseThrow())
        .click();

    assertThat(archive.find(id)).isEmpty();
    UI.getCurrentOrThrow().navigate("articles");
    test($(Anchor.class).withText("Officials meet").single()).click();

    assertThat(text()).contains("The article was removed", "Officials meet");

    click("Bring it back");

    assertThat(archive.find(id)).isPresent();
    assertThat($(H1.class).single().getText()).isEqualTo("Officials meet");
  }

  @Test
  void anUnknownArticleShowsTheWayToTheOthers() {
    UI.getCurrentOrThrow().navigate("article/nothing");

    assertThat($(H2.class).single().getText()).isEqualTo("There is no such article");
  }

  private void open() {
    UI.getCurrentOrThrow().navigate("article/" + id);
  }

  private void click(String words) {
    test($(NativeButton.class).withText(words).single()).click();
  }

  private String text() {
    return $(Main.class).single().getElement().getTextRecursively();
  }
}
