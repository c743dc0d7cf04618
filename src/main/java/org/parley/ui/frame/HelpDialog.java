package org.parley.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.parley.ui.timeline.TimelineHelp;

/// Says what the signs on the timeline mean and which keys there are.
public class HelpDialog extends Dialog {

  /// The dialog, closed.
  public HelpDialog() {
    setHeaderTitle("How to read and move the timeline");
    addClassName("help");
    add(
        new TimelineHelp(),
        new Paragraph(
            "The address of the page always holds what you see: copy it to come back or to share"
                + " it."));
    getFooter().add(new Button("Close", click -> close()));
  }
}
