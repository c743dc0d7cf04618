package org.parley.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Review;
import org.parley.chronicle.Status;
import org.parley.time.FuzzyDate;

/// Rows of the table `event`.
final class EventRows {

  private EventRows() {}

  static EventSummary summary(ResultSet row) throws SQLException {
    String edtf = row.getString("edtf");
    return new EventSummary(
        row.getString("id"),
        row.getString("headline"),
        edtf == null ? null : FuzzyDate.parse(edtf),
        row.getString("type"),
        row.getString("place"),
        row.getString("platform"),
        row.getObject("round", Integer.class),
        Modality.valueOf(row.getString("modality")),
        Status.valueOf(row.getString("status")),
        Review.valueOf(row.getString("review")),
        row.getDouble("confidence"),
        row.getDouble("importance"),
        row.getInt("articles"),
        row.getInt("sources"),
        row.getBoolean("pinned"));
  }
}
