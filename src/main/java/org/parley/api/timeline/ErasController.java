package org.parley.api.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.parley.explore.Era;
import org.parley.explore.Eras;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What stands behind the events of the timeline.
@RestController
@RequestMapping("/api/v1/timeline/eras")
@Tag(name = "Timeline")
class ErasController {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Eras eras;

  ErasController(Eras eras) {
    this.eras = eras;
  }

  @GetMapping
  @Operation(summary = "Envoys' terms and ceasefires, earliest first")
  ResponseEntity<List<Era>> eras() {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH)).body(eras.all());
  }
}
