package org.parley.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says what the signs on the timeline mean and which keys there are.
public class HelpDialog extends Dialog {

  private static final Map<String, String> SIGNS = new LinkedHashMap<>();
  private static final Map<String, String> KEYS = new LinkedHashMap<>();

  static {
    SIGNS.put("day", "A day. The larger the dot, the more independent sources.");
    SIGNS.put("range", "Several days: round ends.");
    SIGNS.put("month", "A month, a season or a year: as wide as the uncertainty, soft edges.");
    SIGNS.put("open", "Since or until: fades out towards the open end.");
    SIGNS.put("approximate", "About that time: dashed edge. A question mark means: not certain.");
    SIGNS.put("planned", "Planned: hollow.");
    SIGNS.put("cancelled", "Cancelled or denied: hollow and struck through.");
    KEYS.put("/", "Search");
    KEYS.put("?", "This help");
    KEYS.put("Esc", "Close the panel, take back the selection");
    KEYS.put("n ↓, p ↑", "Next event, previous event");
    KEYS.put("Enter", "Read the selected event");
    KEYS.put("← →", "Move in time");
    KEYS.put("Page Up, Page Down", "Move by a screen");
    KEYS.put("+ −", "Zoom in, zoom out");
    KEYS.put("0", "Show everything");
    KEYS.put("Home, End", "First event, last event");
    KEYS.put("t", "Go to today");
    KEYS.put("Shift + drag", "Choose a period");
  }

  /// The dialog, closed.
  public HelpDialog() {
    setHeaderTitle("How to read and move the timeline");
    addClassName("help");
    add(new H3("Signs"), signs(), new H3("Keys"), keys());
    add(
        new Paragraph(
            "Drag to move, turn the wheel or pinch to zoom. The address of the page always holds"
                + " what you see: copy it to come back or to share it."));
    getFooter().add(new Button("Close", click -> close()));
  }

  private static Div signs() {
    Div signs = new Div();
    signs.addClassName("help-signs");
    SIGNS.forEach((sign, words) -> signs.add(sign(sign), new Span(words)));
    return signs;
  }

  private static Span sign(String name) {
    Span sign = new Span();
    sign.addClassNames("sign", "sign-" + name);
    return sign;
  }

  private static DescriptionList keys() {
    DescriptionList list = new DescriptionList();
    list.addClassName("help-keys");
    KEYS.forEach(
        (key, words) ->
            list.add(new DescriptionList.Term(key), new DescriptionList.Description(words)));
    return list;
  }
}
