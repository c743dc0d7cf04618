package org.parley.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Curation;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.ui.date.FuzzyDateField;
import org.springframework.beans.factory.annotation.Autowired;

/// Correcting an event beside the timeline, and the list of what was decided.
@StoreTest
@ViewPackages(packages = "org.parley.ui")
class CorrectingTests extends SpringBrowserlessTest {

  private static final String TEXT = "Turkish and Iranian envoys met in Ankara on 3 May 2017.";

  @Autowired Archive archive;
  @Autowired Chronicle chronicle;
  @Autowired Curation curation;

  private String article = "";
  private String id = "";

  @BeforeEach
  void addAnArticle() {
    article =
        switch (archive.add(NewArticle.typed("Ankara", "Desk", null, null, TEXT))) {
          case ImportResult.Added(var added) -> added;
          case ImportResult.AlreadyKnown(var known) -> known;
          case ImportResult.Refused refused -> throw new AssertionError(refused);
        };
    id = chronicle.ofArticle(article).getFirst().eventId();
    Stream.of(Field.values()).forEach(field -> curation.decide(id, field, null));
  }

  @Test
  void correctsWhatIsChangedInTheFormAndNothingElse() {
    open();
    click("Correct");
    $(FuzzyDateField.class).single().setValue("4.5.2017");
    assertThat($(FuzzyDateField.class).single().getHelperText()).isEqualTo("Read as 4 May 2017.");
    choose("Place", "Geneva");
    choose("Platform", "None");
    click("Save");

    assertThat(event().date()).hasToString("2017-05-04");
    assertThat(event().decisions())
        .extracting(d -> d.field())
        .containsExactly(Field.DATE, Field.PLACE);
    assertThat(page())
        .contains("Corrected: date and place.")
        .contains("4 May 2017")
        .contains("Corrected by hand; the articles say 3 May 2017.")
        .contains("Corrected by hand; the articles say Ankara.");

    click("Undo");

    assertThat(event().decisions()).isEmpty();
    assertThat(page()).contains("Undone.").doesNotContain("Corrected by hand");
  }

  @Test
  void takesWhatIsTypedForTheOnlyOneCalledSo() {
    open();
    click("Correct");
    type("Place", "genev");
    click("Save");

    assertThat(event().place()).isEqualTo("geneva");
  }

  @Test
  void saysWhatIsTypedAndNamesNothing() {
    open();
    click("Correct");
    type("Platform", "NoneGeneva");
    click("Save");

    assertThat(box("Platform").getErrorMessage()).contains("Nothing is called “NoneGeneva” here.");
    assertThat(event().decisions()).isEmpty();

    choose("Platform", "Geneva");
    click("Save");

    assertThat(event().platform()).isEqualTo("geneva");
  }

  @Test
  void takesBackOneCorrectionAlone() {
    curation.decide(id, Field.DATE, "2017-05-04");
    curation.decide(id, Field.HEADLINE, "Envoys meet");
    open();

    click($(NativeButton.class).withAttribute("aria-label", "Take back: date").single());

    assertThat(page()).contains("The date follows the articles again.");
    assertThat(event().decisions()).extracting(d -> d.field()).containsExactly(Field.HEADLINE);
  }

  @Test
  void whatIsPutBackToWhatTheArticlesSayIsTakenBack() {
    curation.decide(id, Field.DATE, "2017-05-04");
    open();
    click("Correct");
    $(FuzzyDateField.class).single().setValue("2017-05-03");
    click("Save");

    assertThat(event().decisions()).isEmpty();
  }

  @Test
  void saysAtTheFieldWhatCannotBe() {
    open();
    click("Correct");
    $(FuzzyDateField.class).single().setValue("in May");
    click("Save");
    assertThat($(FuzzyDateField.class).single().getErrorMessage()).contains("names no year");

    $(FuzzyDateField.class).single().setValue("bananas");
    assertThat($(FuzzyDateField.class).single().getErrorMessage()).contains("names no date");

    $(FuzzyDateField.class).single().setValue("May 2017");
    $(TextArea.class).single().setValue(" ");
    click("Save");
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("A title needs words.");
    assertThat(event().decisions()).isEmpty();
  }

  @Test
  void aFormStaysOpenWhileOthersChangeTheChronicle() {
    open();
    click("Correct");
    $(TextArea.class).single().setValue("Half of a ti");

    archive.add(NewArticle.typed("Oslo", "Desk", null, null, "Envoys met in Oslo on 9 May 2018."));
    curation.decide(id, Field.PINNED, "true");

    assertThat($(TextArea.class).single().getValue()).isEqualTo("Half of a ti");

    click("Cancel");
    assertThat($(TextArea.class).all()).isEmpty();
    assertThat(page()).contains(event().headline());
  }

  @Test
  void pinsByOnePress() {
    open();

    click("Always label first");
    assertThat(event().pinned()).isTrue();
    assertThat(button("Always label first").getElement().getAttribute("aria-pressed"))
        .isEqualTo("true");

    click("Always label first");
    assertThat(event().decisions()).isEmpty();
  }

  @Test
  void whatIsSetAsideIsListedAndCanBeBroughtBack() {
    open();
    click("Not an event");
    assertThat(page()).contains("Set aside as not an event. It is gone from the timeline");
    assertThat($(CorrectionActs.class).all()).isEmpty();

    UI.getCurrentOrThrow().navigate("corrections");
    assertThat(page()).contains("Set aside as not an event on ");
    click("Take back");
    assertThat(page()).contains("It counts as an event again.", "Nothing was corrected");
    click("Undo");
    assertThat(page()).contains("Set aside as not an event on ");

    open();
    click("Bring it back");
    assertThat(page()).contains("It counts as an event again.");
    assertThat($(CorrectionActs.class).all()).hasSize(1);
    assertThat(event().decisions()).isEmpty();
  }

  @Test
  void theArticleFollowsWhatWasDecided() {
    curation.decide(id, Field.DATE, "2017-05-04");
    UI.getCurrentOrThrow().navigate("article/" + article);
    assertThat(
            $(Anchor.class).withClassName("told-event").single().getElement().getTextRecursively())
        .contains("4 May 2017");

    curation.decide(id, Field.REVIEW, "REJECTED");
    UI.getCurrentOrThrow().navigate("articles");
    UI.getCurrentOrThrow().navigate("article/" + article);
    assertThat($(H2.class).all()).extracting(H2::getText).contains("0 events in this article");
  }

  private Event event() {
    return chronicle.find(id).orElseThrow();
  }

  private void open() {
    UI.getCurrentOrThrow().navigate("", QueryParameters.of("event", id));
  }

  private String page() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private void choose(String label, String name) {
    ChoiceField box = box(label);
    box.setValue(
        box.getListDataView()
            .getItems()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /// Leaves the field with a text that is none of the list.
  private void type(String label, String text) {
    ComponentUtil.fireEvent(
        box(label), new ComboBoxBase.CustomValueSetEvent<>(box(label), true, text));
  }

  private ChoiceField box(String label) {
    return $(ChoiceField.class).withCaption(label).single();
  }

  private NativeButton button(String words) {
    return $(NativeButton.class).withText(words).single();
  }

  private void click(String words) {
    click(button(words));
  }

  private void click(NativeButton button) {
    test(button).click();
  }
}
