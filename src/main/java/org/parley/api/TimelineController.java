package org.parley.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.explore.BadFilterException;
import org.parley.explore.EventFilter;
import org.parley.explore.LaneMode;
import org.parley.explore.TimeTiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.ObjectMapper;

/// The timeline in tiles. Entity tags follow from the content, so that a change of the chronicle
/// invalidates exactly the tiles that look different.
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineController {

  private final TimeTiles tiles;
  private final ObjectMapper json;
  private final TileShelf shelf = new TileShelf();

  TimelineController(TimeTiles tiles, ObjectMapper json) {
    this.tiles = tiles;
    this.json = json;
  }

  /// One tile; see [TimeTiles#tile].
  @GetMapping("/tiles/{zoom}/{index}")
  ResponseEntity<byte[]> tile(
      @PathVariable int zoom,
      @PathVariable long index,
      @RequestParam(defaultValue = "platform") String lane,
      WebRequest request) {
    EventFilter filter = filter(request);
    LaneMode mode = LaneMode.of(lane);
    String name = zoom + "/" + index + " " + mode + " " + filter;
    return answer(name, request, () -> tiles.tile(zoom, index, mode, filter));
  }

  /// Lanes, extent and density of everything that passes the filter.
  @GetMapping("/overview")
  ResponseEntity<byte[]> overview(
      @RequestParam(defaultValue = "platform") String lane, WebRequest request) {
    EventFilter filter = filter(request);
    LaneMode mode = LaneMode.of(lane);
    return answer("overview " + mode + " " + filter, request, () -> tiles.overview(mode, filter));
  }

  @ExceptionHandler
  ProblemDetail refuse(BadFilterException refused) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
    problem.setProperty("parameter", refused.parameter());
    return problem;
  }

  private ResponseEntity<byte[]> answer(String name, WebRequest request, Supplier<Object> source) {
    TileShelf.Answer entry =
        shelf.get(tiles.version(), name, () -> json.writeValueAsBytes(source.get()));
    if (request.checkNotModified(entry.tag())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .eTag(entry.tag())
          .cacheControl(CacheControl.noCache().cachePrivate())
          .build();
    }
    return ResponseEntity.ok()
        .eTag(entry.tag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .contentType(MediaType.APPLICATION_JSON)
        .body(entry.content());
  }

  static String tag(byte[] content) {
    return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
  }

  private static EventFilter filter(WebRequest request) {
    Map<String, List<String>> query = new HashMap<>();
    request
        .getParameterMap()
        .forEach((parameter, values) -> query.put(parameter, Arrays.asList(values)));
    return EventFilter.fromQuery(query);
  }
}
