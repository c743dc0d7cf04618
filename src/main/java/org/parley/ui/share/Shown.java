package org.parley.ui.share;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.explore.filter.EventFilter;
import org.parley.export.ExportName;
import org.parley.ui.date.DayWindow;

/// What a person sees on the timeline.
///
/// @param filter what passes
/// @param window the visible period; `null` for everything
public record Shown(EventFilter filter, @Nullable DayWindow window) {

  /// Narrowed to a period, if there is one; the days that the filter asks for hold as well.
  public Shown within(@Nullable DayWindow period) {
    return period == null ? this : new Shown(filter.narrowed(period.from(), period.to()), window);
  }

  /// Whether nothing can pass, as it was narrowed to a period beyond the days of the filter.
  boolean isNothing() {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    return from != null && to != null && to.isBefore(from);
  }

  /// Where the events are to be had as a file.
  public String address(String format) {
    String query = new QueryParameters(filter.toQuery()).getQueryString();
    return "api/v1/export." + format + (query.isEmpty() ? "" : "?" + query);
  }

  /// The name of a picture: pictures show the visible period, whatever the filter lets through.
  String pictureName(String ending) {
    EventFilter seen = window == null ? filter : filter.within(window.from(), window.to());
    return ExportName.of(seen, ending);
  }
}
