package org.parley.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the choices of every filter.
@Component
class FacetCounter {

  private final JdbcClient jdbc;
  private final Conditions conditions;
  private final Names names;

  FacetCounter(JdbcClient jdbc, Conditions conditions, Names names) {
    this.jdbc = jdbc;
    this.conditions = conditions;
    this.names = names;
  }

  Facets count(EventFilter filter) {
    return new Facets(
        joined(filter, "actor", "event_actor", names::actor),
        own(filter, "platform", names::platform),
        own(filter, "type", names::type),
        own(filter, "place", names::place),
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
}
