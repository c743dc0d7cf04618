package org.parley.ui.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import org.parley.ui.parts.Icons;
import org.parley.ui.timeline.PictureCaption;
import org.parley.ui.timeline.PictureFormat;
import org.parley.ui.timeline.Timeline;

/// The one place for everything that can be taken away from the timeline. Files hold the events
/// that pass the filters, of the chosen period alone where one is chosen.
public class ShareMenu extends Composite<MenuBar> {

  private static final String WORDS = "Save and share";

  private final Timeline timeline;
  private final SerializableSupplier<Shown> shown;
  private final SerializableSupplier<PictureCaption> caption;
  private final SerializableFunction<Shown, String> calendar;

  /// @param shown what is on the timeline at the moment it is asked
  /// @param caption what a picture of that says of itself
  /// @param calendar says what of it a calendar holds
  public ShareMenu(
      Timeline timeline,
      SerializableSupplier<Shown> shown,
      SerializableSupplier<PictureCaption> caption,
      SerializableFunction<Shown, String> calendar) {
    this.timeline = timeline;
    this.shown = shown;
    this.caption = caption;
    this.calendar = calendar;
    getContent().addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    getContent().addClassName("share-menu");
    MenuItem root = getContent().addItem(Icons.save());
    root.add(new Span(WORDS));
    root.setAriaLabel(WORDS);
    root.getElement().setAttribute("title", WORDS);
    fill(root.getSubMenu());
  }

  private void fill(SubMenu menu) {
    menu.addItem("Picture (PNG)", chosen -> savePicture(PictureFormat.PNG));
    menu.addItem("Picture (SVG)", chosen -> savePicture(PictureFormat.SVG));
    menu.addItem("Print", chosen -> timeline.sharing().print());
    menu.addComponent(new Hr());
    menu.addItem("Events as CSV", chosen -> saveEvents("csv"));
    menu.addItem("Events as JSON", chosen -> saveEvents("json"));
    menu.addItem("iCalendar, exact days only", chosen -> saveCalendar());
    menu.addItem("Events as TimelineJS", chosen -> saveEvents("timelinejs"));
    menu.addComponent(new Hr());
    menu.addItem("Copy link", chosen -> timeline.sharing().copyLink());
  }

  private void savePicture(PictureFormat format) {
    timeline.sharing().savePicture(format, shown.get().pictureName(format.key()), caption.get());
  }

  private void saveEvents(String format) {
    timeline
        .sharing()
        .askChosenPeriod(period -> save(shown.get().within(period.orElse(null)), format, timeline));
  }

  private void saveCalendar() {
    timeline
        .sharing()
        .askChosenPeriod(
            period -> {
              Shown asked = shown.get().within(period.orElse(null));
              save(asked, "ics", timeline);
              if (!asked.isNothing()) {
                timeline.say(calendar.apply(asked));
              }
            });
  }

  /// Has the browser save the events as a file; where there can be none, says so.
  public static void save(Shown asked, String format, Timeline timeline) {
    if (asked.isNothing()) {
      timeline.say("The chosen period lies outside the filtered days: there is nothing to save.");
    } else {
      timeline.sharing().download(asked.address(format));
    }
  }
}
