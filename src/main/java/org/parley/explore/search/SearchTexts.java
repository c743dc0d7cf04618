package org.parley.explore.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Lexicon;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What can be searched of an event: its headline, its sentences, and the names in it with their
/// other spellings.
@Repository
class SearchTexts {

  /// The searchable text of one event.
  record Text(String id, String headline, String words) {}

  private static final String SELECT =
      """
      select e.id, e.headline, e.place, e.platform, t.exact, t.headline as told, t.actors
      from unnest(:ids) chosen (id)
      join event e on e.id = chosen.id
      join mention m on m.event_id = e.id
      join mention_text t on t.mention = m.number
      """;

  private static final int STEP = 1000;

  private final JdbcClient jdbc;
  private final Lexicon lexicon;

  SearchTexts(JdbcClient jdbc, Lexicon lexicon) {
    this.jdbc = jdbc;
    this.lexicon = lexicon;
  }

  /// Reads the texts of all events, a few at a time.
  void each(Consumer<Text> take) {
    each(jdbc.sql("select id from event order by id").query(String.class).list(), take);
  }

  /// Reads the texts of these events, a few at a time.
  void each(Collection<String> ids, Consumer<Text> take) {
    List<String> open = new ArrayList<>(ids);
    for (int from = 0; from < open.size(); from += STEP) {
      Map<String, Text> texts = new LinkedHashMap<>();
      List<String> some = open.subList(from, Math.min(open.size(), from + STEP));
      jdbc.sql(SELECT)
          .param("ids", some.toArray(String[]::new))
          .query((RowCallbackHandler) row -> collect(row, texts));
      texts.values().forEach(take);
    }
  }

  private void collect(ResultSet row, Map<String, Text> texts) throws SQLException {
    String told =
        String.join(
            "\n",
            row.getString("exact"),
            row.getString("told"),
            actors(row.getString("actors")),
            place(row.getString("place")),
            platform(row.getString("platform")));
    Text text = new Text(row.getString("id"), row.getString("headline"), told);
    texts.merge(
        text.id(), text, (a, b) -> new Text(a.id(), a.headline(), a.words() + "\n" + b.words()));
  }

  private String actors(String lines) {
    List<String> names = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split("\t", 3);
      names.add(parts[2]);
      lexicon.actor(parts[1]).ifPresent(actor -> names.addAll(actor.aliases()));
    }
    return String.join("\n", names);
  }

  private String place(@Nullable String id) {
    return id == null ? "" : lexicon.place(id).map(place -> place.name()).orElse("");
  }

  private String platform(@Nullable String id) {
    return id == null
        ? ""
        : lexicon
            .platform(id)
            .map(platform -> platform.name() + "\n" + String.join("\n", platform.aliases()))
            .orElse("");
  }
}
