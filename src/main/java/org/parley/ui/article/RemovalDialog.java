package org.parley.ui.article;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.parley.ui.words.Counts;

/// Asks before an article is removed, and says what goes with it.
class RemovalDialog extends Dialog {

  /// @param lost how many events only this article tells
  RemovalDialog(String title, long lost, SerializableRunnable remove) {
    setHeaderTitle("Remove this article?");
    addClassName("removal");
    setWidth("480px");
    add(new Paragraph("“" + title + "”"), new Paragraph(cost(lost)));
    NativeButton keep = new NativeButton("Keep it", click -> close());
    keep.addClassName("secondary-button");
    NativeButton go =
        new NativeButton(
            "Remove article",
            click -> {
              close();
              remove.run();
            });
    go.addClassName("primary-button");
    getFooter().add(keep, go);
  }

  private static String cost(long lost) {
    String others = " The article can be brought back.";
    return lost == 0
        ? "No event loses its only source." + others
        : Counts.of(lost, "event loses its only source", "events lose their only source")
            + " and will no longer be on the timeline."
            + others;
  }
}
