package org.parley.ui.article;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.parley.ui.words.Counts;

/// Asks before all articles are read again, and says what that means.
class RereadingDialog extends Dialog {

  /// @param articles how many there are
  RereadingDialog(int articles, SerializableRunnable read) {
    setHeaderTitle("Read all articles again?");
    addClassName("removal");
    setWidth("480px");
    add(
        new Paragraph(
            Counts.of(articles, "article is", "articles are")
                + " read by the rules and word lists of now. Events can appear, vanish and change;"
                + " what people corrected stays."),
        new Paragraph("Everything can be used meanwhile, and you can stop and go on later."));
    NativeButton not = new NativeButton("Not now", click -> close());
    not.addClassName("secondary-button");
    NativeButton go =
        new NativeButton(
            "Read again",
            click -> {
              close();
              read.run();
            });
    go.addClassName("primary-button");
    getFooter().add(not, go);
  }
}
