package org.parley.explore.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.explore.Facets;
import org.parley.explore.Facets.Choice;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.tiles.Facet;
import org.parley.explore.tiles.FacetCounts;
import org.springframework.stereotype.Component;

/// Counts the choices of every filter.
@Component
public class FacetCounter {

  private static final Comparator<Choice> MOST_FIRST =
      Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::value);

  private final TimeColumns columns;
  private final Selections selections;
  private final Names names;

  FacetCounter(TimeColumns columns, Selections selections, Names names) {
    this.columns = columns;
    this.selections = selections;
    this.names = names;
  }

  public Facets count(EventFilter filter) {
    Snapshot now = columns.now();
    return now.facets(selections.resolved(filter), resolved -> count(resolved, now));
  }

  private Facets count(EventFilter filter, Snapshot now) {
    FacetCounts counts = new FacetCounts(now.columns(), selections.of(filter, now));
    return new Facets(
        choices(counts, Facet.ACTOR, names::actor),
        choices(counts, Facet.PLATFORM, names::platform),
        choices(counts, Facet.TYPE, names::type),
        choices(counts, Facet.PLACE, names::place),
        choices(counts, Facet.SOURCE, UnaryOperator.identity()),
        constants(counts, Facet.MODALITY),
        constants(counts, Facet.STATUS),
        choices(counts, Facet.SUPPORT, least -> least + " or more"),
        choices(counts, Facet.CONTRADICTION, yes -> "Sources differ"));
  }

  private static List<Choice> choices(FacetCounts counts, Facet facet, UnaryOperator<String> name) {
    List<Choice> choices = new ArrayList<>();
    counts.each(facet, (value, count) -> choices.add(new Choice(value, name.apply(value), count)));
    choices.sort(MOST_FIRST);
    return List.copyOf(choices);
  }

  private static List<Choice> constants(FacetCounts counts, Facet facet) {
    return choices(counts, facet, UnaryOperator.identity()).stream()
        .map(
            choice ->
                new Choice(
                    choice.value().toLowerCase(Locale.ROOT),
                    choice.name().charAt(0) + choice.name().substring(1).toLowerCase(Locale.ROOT),
                    choice.count()))
        .toList();
  }
}
