package org.parley.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.lexicon.Lexicon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the choices of every filter.
@Component
class FacetCounter {

  private static final String UNKNOWN_PERSON = "name:";

  private final JdbcClient jdbc;
  private final Conditions conditions;
  private final Lexicon lexicon;

  FacetCounter(JdbcClient jdbc, Conditions conditions, Lexicon lexicon) {
    this.jdbc = jdbc;
    this.conditions = conditions;
    this.lexicon = lexicon;
  }

  Facets count(EventFilter filter) {
    return new Facets(
        joined(filter, "actor", "event_actor", this::actor),
        own(filter, "platform", this::platform),
        own(filter, "type", this::type),
        own(filter, "place", this::place),
        joined(filter, "source", "event_source", UnaryOperator.identity()),
        constants(filter, "modality"),
        constants(filter, "status"));
  }

  private List<Facets.Choice> own(EventFilter filter, String facet, UnaryOperator<String> name) {
    String table = "event e where e." + facet + " is not null and ";
    return choices(filter, facet, "e." + facet, table, name);
  }

  private List<Facets.Choice> constants(EventFilter filter, String facet) {
    return own(filter, facet, UnaryOperator.identity()).stream()
        .map(
            choice ->
                new Facets.Choice(
                    choice.value().toLowerCase(Locale.ROOT),
                    choice.name().charAt(0) + choice.name().substring(1).toLowerCase(Locale.ROOT),
                    choice.count()))
        .toList();
  }

  private List<Facets.Choice> joined(
      EventFilter filter, String facet, String table, UnaryOperator<String> name) {
    String from = "event e join " + table + " j on j.event_id = e.id where ";
    return choices(filter, facet, "j." + facet, from, name);
  }

  private List<Facets.Choice> choices(
      EventFilter filter, String facet, String column, String from, UnaryOperator<String> name) {
    Condition condition = conditions.of(filter.with(facet, List.of()));
    return jdbc.sql(
            "select %s as choice, count(*) as events from %s%s group by %s order by events desc, choice"
                .formatted(column, from, condition.sql(), column))
        .params(condition.parameters())
        .query(
            (row, number) ->
                new Facets.Choice(
                    row.getString("choice"),
                    name.apply(row.getString("choice")),
                    row.getLong("events")))
        .list();
  }

  private String actor(String key) {
    return lexicon
        .actor(key)
        .map(actor -> actor.name())
        .orElse(key.startsWith(UNKNOWN_PERSON) ? key.substring(UNKNOWN_PERSON.length()) : key);
  }

  private String platform(String id) {
    return lexicon.platform(id).map(platform -> platform.name()).orElse(id);
  }

  private String place(String id) {
    return lexicon.place(id).map(place -> place.name()).orElse(id);
  }

  private String type(String id) {
    return lexicon.eventTypes().stream()
        .filter(type -> type.id().equals(id))
        .map(type -> type.label())
        .findFirst()
        .orElse(id);
  }
}
