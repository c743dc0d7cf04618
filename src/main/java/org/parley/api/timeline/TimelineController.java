package org.parley.api.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.parley.api.FilterParameters;
import org.parley.api.Parameters;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TimeTiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;

/// The timeline in tiles. Entity tags follow from the content, so that a change of the chronicle
/// invalidates exactly the tiles that look different.
@RestController
@RequestMapping("/api/v1/timeline")
@Tag(name = "Timeline")
class TimelineController {

  private static final String LANE =
      "platform, actor, type, source or none; usually platform. The lanes of actors and sources are"
          + " the most frequent among the events that pass the filters.";

  private final TimeTiles tiles;
  private final ObjectMapper json;
  private final TileShelf shelf = new TileShelf();

  TimelineController(TimeTiles tiles, ObjectMapper json) {
    this.tiles = tiles;
    this.json = json;
  }

  @GetMapping("/tiles/{zoom}/{index}")
  @Operation(summary = "One stretch of 2^(16−zoom) days: counts and the most important events")
  @FilterParameters
  @Parameter(name = "lane", description = LANE)
  ResponseEntity<byte[]> tile(
      @PathVariable int zoom,
      @PathVariable long index,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = Parameters.of(query);
    EventFilter filter = tiles.resolved(parameters.filter());
    LaneMode mode = parameters.lanes();
    String name = zoom + "/" + index + " " + mode + " " + filter;
    long version = tiles.version(zoom, index, mode, filter);
    return answer(version, name, () -> tiles.tile(zoom, index, mode, filter));
  }

  @GetMapping("/overview")
  @Operation(summary = "Lanes, extent and density of everything that passes the filters")
  @FilterParameters
  @Parameter(name = "lane", description = LANE)
  ResponseEntity<byte[]> overview(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = Parameters.of(query);
    EventFilter filter = tiles.resolved(parameters.filter());
    LaneMode mode = parameters.lanes();
    String name = "overview " + mode + " " + filter;
    return answer(tiles.version(), name, () -> tiles.overview(mode, filter));
  }

  /// Spring answers “not modified” by itself when the reader has this entity tag already.
  private ResponseEntity<byte[]> answer(long version, String name, Supplier<Object> source) {
    TileShelf.Answer answer = shelf.get(version, name, () -> json.writeValueAsBytes(source.get()));
    return ResponseEntity.ok()
        .eTag(answer.tag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.content());
  }
}
