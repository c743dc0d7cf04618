package org.parley.ui.add;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.parley.chronicle.Chronicle;
import org.parley.ui.date.DayFields;

/// Paste an article or bring files; below, what became of each.
@Route("add")
@PageTitle("Add articles · Parley")
@Menu(title = "Add articles", order = 2)
public class AddView extends Composite<Main> {

  private final Intake intake;
  private final Chronicle chronicle;
  private final Archive archive;
  private final Section outcomes = new Section();

  AddView(Intake intake, Chronicle chronicle, Archive archive, DayFields days) {
    this.intake = intake;
    this.chronicle = chronicle;
    this.archive = archive;
    getContent().addClassName("articles");
    Anchor back = new Anchor("articles", "← Articles");
    back.addClassName("back");
    Div column = new Div(back, new H1("Add articles"), sections(days), outcomes);
    column.addClassName("articles-column");
    getContent().add(column);
    outcomes.addClassName("outcomes");
    outcomes.getElement().setAttribute("aria-live", "polite");
    outcomes.setVisible(false);
    outcomes.add(new H2("What became of it"));
  }

  private Div sections(DayFields days) {
    Section paste = new Section(new H2("Paste one"), new PasteForm(days, this::take));
    Section files =
        new Section(
            new H2("Bring files"),
            upload(),
            new Paragraph(
                "Plain text, web pages (.html) and JSON Lines (.jsonl), several at once. A text that is"
                    + " already known is recognised, not doubled."),
            new Paragraph(
                "A line of JSON has “text” and, if you know them, “title”, “publisher”, “published”"
                    + " (2017-03-31), “url” and “language”."));
    Div sections = new Div(paste, files);
    sections.addClassName("add-sections");
    return sections;
  }

  private Upload upload() {
    Upload upload = new Upload(this::receive);
    upload.setAcceptedFileTypes(".txt", ".md", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson");
    upload.setMaxFileSize(UploadLimits.LARGEST_FILE);
    upload.setI18n(UploadLimits.words());
    // Its green ticks say that files have arrived, which the report would contradict.
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    upload.addFileRejectedListener(
        rejected -> report(Outcome.refused(rejected.getFileName(), rejected.getErrorMessage())));
    return upload;
  }

  /// Runs beside the page: a large file keeps nobody waiting.
  private void receive(UploadEvent upload) throws IOException {
    UI page = upload.getUI();
    String name = upload.getFileName();
    Paragraph soFar = new Paragraph();
    Outcome outcome =
        intake.take(
            name,
            upload.getInputStream().readAllBytes(),
            // Whoever has left the page need not be told, and the rest is stored all the same.
            done -> page.accessLater(() -> report(soFar, name, done), () -> {}).run());
    page.access(
        () -> {
          soFar.removeFromParent();
          report(outcome);
        });
  }

  /// How far a large file has come, until what became of it is known.
  private void report(Paragraph soFar, String name, int done) {
    soFar.setText(name + ": " + done + " articles read so far");
    if (soFar.getParent().isEmpty()) {
      outcomes.setVisible(true);
      outcomes.addComponentAtIndex(1, soFar);
    }
  }

  private boolean take(NewArticle article) {
    Outcome outcome = intake.take(article);
    report(outcome);
    return outcome.refused().isEmpty();
  }

  private void report(Outcome outcome) {
    outcomes.setVisible(true);
    outcomes.addComponentAtIndex(
        1, new OutcomeRow(outcome, Yield.of(outcome.added(), chronicle, archive)));
    outcomes.scrollIntoView();
  }
}
