package org.parley.ui.explore.filters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.explore.Facets;
import org.parley.explore.LaneMode;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayFields;
import org.parley.ui.explore.filters.WaysOut.WayOut;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;

/// All filters, each choice with the number of events it would show.
public class FilterPanel extends Composite<Div> {

  private final FacetGroup platforms;
  private final FacetGroup actors;
  private final FacetGroup types;
  private final FacetGroup modalities;
  private final FacetGroup statuses;
  private final FacetGroup places;
  private final FacetGroup sources;
  private final FacetGroup support;
  private final FacetGroup agreement;
  private final DateGroup dates;
  private final LaneHues hues;
  private final Div nothing = new Div();
  private final Navigator navigator;

  /// Tells `navigator` what was chosen.
  public FilterPanel(
      Navigator navigator, FilterNames names, LaneHues hues, DayFields days, DateDesk desk) {
    this.hues = hues;
    this.navigator = navigator;
    platforms = new FacetGroup("Platform", "platform", 9, true, navigator, names);
    actors =
        new FacetGroup("Actor", "actor", 8, true, navigator, names)
            .searchable("Find an actor")
            .combining("actorMatch");
    types = new FacetGroup("Type", "type", 8, true, navigator, names);
    modalities = new FacetGroup("Certainty", "modality", 8, true, navigator, names);
    statuses = new FacetGroup("Status", "status", 8, false, navigator, names);
    dates = new DateGroup(navigator, days, desk);
    places =
        new FacetGroup("Place", "place", 8, false, navigator, names).searchable("Find a place");
    sources =
        new FacetGroup("Source", "source", 8, false, navigator, names).searchable("Find a source");
    support =
        new FacetGroup("Independent sources", "minSources", 3, true, navigator, names).single();
    agreement = new FacetGroup("Do sources agree?", "contradicted", 1, true, navigator, names);
    getContent().addClassName("filter-panel");
    getContent()
        .add(
            nothing,
            platforms,
            actors,
            types,
            dates,
            modalities,
            support,
            agreement,
            statuses,
            places,
            sources);
  }

  /// Shows the choices and which of them are chosen.
  public void show(ViewState state, Facets facets) {
    dot(platforms, LaneMode.PLATFORM, state);
    dot(actors, LaneMode.ACTOR, state);
    dot(types, LaneMode.TYPE, state);
    dot(sources, LaneMode.SOURCE, state);
    platforms.show(facets.platforms(), state.values("platform"));
    actors.show(facets.actors(), state.values("actor"), state.wantsAllActors());
    types.show(facets.types(), state.values("type"));
    modalities.show(facets.modalities(), state.values("modality"));
    statuses.show(facets.statuses(), state.values("status"));
    places.show(facets.places(), state.values("place"));
    sources.show(facets.sources(), state.values("source"));
    support.show(facets.minSources(), state.values("minSources"));
    agreement.show(facets.contradicted(), state.values("contradicted"));
    dates.show(state);
  }

  /// Says that no event passes, and the ways out.
  ///
  /// @param ways `null` where events pass; none where they stand elsewhere
  public void showNothing(@Nullable List<WayOut> ways) {
    String what = "No dated event passes";
    String why = "Together the filters leave nothing to choose from.";
    nothing.removeAll();
    if (ways != null) {
      nothing.add(
          ways.isEmpty()
              ? new EmptyState(what, why)
              : new NothingPasses(what, why, ways, navigator));
    }
  }

  /// Only what has lanes at the moment has dots in their colours.
  private void dot(FacetGroup group, LaneMode mode, ViewState state) {
    group.dotted(value -> state.lanes() == mode ? hues.colour(mode, state.filter(), value) : "");
  }
}
