package org.parley.ui.explore;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.parley.explore.Facets;
import org.parley.ui.words.Words;

/// All filters, each choice with the number of events it would show.
class FilterPanel extends Composite<Div> {

  private final FacetGroup platforms;
  private final FacetGroup actors;
  private final FacetGroup types;
  private final FacetGroup modalities;
  private final FacetGroup statuses;
  private final FacetGroup places;
  private final FacetGroup sources;
  private final DateGroup dates;

  FilterPanel(Navigator navigator, Words words) {
    platforms =
        new FacetGroup("Platform", "platform", 9, true, navigator)
            .dotted(id -> "var(--parley-hue-" + words.hue(id) + ")");
    actors = new FacetGroup("Actor", "actor", 8, true, navigator).searchable("Find an actor");
    types = new FacetGroup("Type", "type", 8, true, navigator);
    modalities = new FacetGroup("Certainty", "modality", 8, true, navigator);
    statuses = new FacetGroup("Status", "status", 8, false, navigator);
    dates = new DateGroup(navigator);
    places = new FacetGroup("Place", "place", 8, false, navigator).searchable("Find a place");
    sources = new FacetGroup("Source", "source", 8, false, navigator).searchable("Find a source");
    getContent().addClassName("filter-panel");
    getContent().add(platforms, actors, types, dates, modalities, statuses, places, sources);
  }

  /// Shows the choices and which of them are chosen.
  void show(ViewState state, Facets facets) {
    platforms.show(facets.platforms(), state.values("platform"));
    actors.show(facets.actors(), state.values("actor"));
    types.show(facets.types(), state.values("type"));
    modalities.show(facets.modalities(), state.values("modality"));
    statuses.show(facets.statuses(), state.values("status"));
    places.show(facets.places(), state.values("place"));
    sources.show(facets.sources(), state.values("source"));
    dates.show(state);
  }
}
