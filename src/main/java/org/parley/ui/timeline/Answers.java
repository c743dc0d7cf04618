package org.parley.ui.timeline;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.parley.ui.timeline.act.PeriodTypedEvent;

/// Answers to dates that a person types into the timeline.
public final class Answers implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Element element;

  Answers(Element element) {
    this.element = element;
  }

  /// Answers to a date that was typed and cannot be shown. What was typed stays to be mended.
  ///
  /// @param others what could be typed instead, offered as buttons
  /// @param search words to search for instead, offered as a button; empty for none
  public void refuse(String why, List<String> others, String search) {
    element.callJsFunction("panels.refuse", why, others, search);
  }

  /// Says how a date that was typed was understood, while [Timeline#show] leads there.
  ///
  /// @param others how else it could be, offered as buttons
  public void explain(String words, List<String> others) {
    element.callJsFunction("panels.explain", words, others);
  }

  /// Makes a day that was typed the first or last one of the chosen period.
  ///
  /// @param words how it was understood; empty for nothing to say
  public void adopt(PeriodTypedEvent typed, LocalDate day, String words) {
    element.callJsFunction("period.adopt", typed.edge(), typed.words(), day.toString(), words);
  }

  /// Answers to a day that was typed and cannot be used. What was typed stays to be mended.
  public void refuseDay(PeriodTypedEvent typed, String why) {
    element.callJsFunction("period.refuse", typed.edge(), typed.words(), why);
  }
}
