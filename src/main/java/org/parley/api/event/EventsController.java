package org.parley.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
import org.parley.api.BadParameterException;
import org.parley.api.FilterParameters;
import org.parley.api.Parameters;
import org.parley.archive.SharedWording;
import org.parley.chronicle.Chronicle;
import org.parley.explore.EventPage;
import org.parley.explore.Explorer;
import org.parley.explore.Extent;
import org.parley.explore.Facets;
import org.parley.explore.SearchHit;
import org.parley.explore.filter.EventFilter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Events, one and many.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Events")
class EventsController {

  /// A part of a list of events.
  record Listing(List<EventListing> events, long total, int page, int size) {}

  /// An event that was searched for; `found` marks the words in the pieces of text.
  record Hit(EventListing event, List<SearchHit.Piece> headline, List<SearchHit.Piece> quote) {}

  private static final int USUAL = 50;
  private static final int USUAL_HITS = 100;

  private final Explorer explorer;
  private final Chronicle chronicle;
  private final SharedWording wording;

  EventsController(Explorer explorer, Chronicle chronicle, SharedWording wording) {
    this.explorer = explorer;
    this.chronicle = chronicle;
    this.wording = wording;
  }

  @GetMapping("/events")
  @Operation(summary = "Dated events that pass the filters, page by page")
  @FilterParameters
  @Parameter(name = "page", description = "from 0")
  @Parameter(name = "size", description = "1 to 1000, usually 50")
  @Parameter(name = "sort", description = "date, -date or importance")
  Listing events(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = Parameters.of(query);
    EventPage page =
        explorer.events(
            parameters.filter(), parameters.page(), parameters.size(USUAL), parameters.order());
    List<EventListing> events = page.events().stream().map(EventListing::of).toList();
    return new Listing(events, page.total(), page.page(), page.size());
  }

  @GetMapping("/events/{id}")
  @Operation(
      summary = "One event with its evidence; the identifier of a mention finds it as well",
      description =
          "“sourceGroups” says why “sources” may be fewer than “articles”: articles of one group "
              + "print one text (“copies”, with the part of their wording they share) or are of "
              + "one publisher (“publisher”), so they count once.")
  EventView event(@PathVariable String id) {
    return chronicle
        .find(id)
        .map(event -> EventView.of(event, wording))
        .orElseThrow(() -> new NoSuchElementException("There is no event “" + id + "”"));
  }

  @GetMapping("/undated")
  @Operation(summary = "Events that wait for a date")
  @FilterParameters
  List<EventListing> undated(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    return explorer.undated(Parameters.of(query).filter()).stream().map(EventListing::of).toList();
  }

  @GetMapping("/facets")
  @Operation(summary = "What can be filtered by, with counts; a facet ignores its own filter")
  @FilterParameters
  Facets facets(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    return explorer.facets(Parameters.of(query).filter());
  }

  @GetMapping("/search")
  @Operation(
      summary = "Events that have all the words, the best first",
      description =
          "“q” is needed; a date in it is a condition. Undated events are among them unless days "
              + "are asked for. How many there are in all, “events” with the same filters tells.")
  @FilterParameters
  @Parameter(name = "size", description = "1 to 1000, usually 100")
  List<Hit> search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = Parameters.of(query);
    EventFilter filter = parameters.filter();
    if (filter.q() == null) {
      throw new BadParameterException("q", "“q” must name the words to find");
    }
    return explorer.search(filter, parameters.size(USUAL_HITS)).stream()
        .map(hit -> new Hit(EventListing.of(hit.event()), hit.headline(), hit.quote()))
        .toList();
  }

  @GetMapping("/extent")
  @Operation(summary = "From when to when the chronicle reaches")
  Extent extent() {
    return explorer.extent();
  }
}
