package org.parley.api.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.api.event.EventListing;
import org.parley.chronicle.reextraction.Changes;
import org.parley.chronicle.reextraction.Rereading;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reading all articles again.
@RestController
@RequestMapping("/api/v1/rereading")
@Tag(name = "Articles")
class RereadingController {

  /// Where it stands.
  ///
  /// @param phase idle, running, stopping, halted, done or failed
  /// @param need none, unknown, rules or words
  /// @param done articles read of `all`
  /// @param changes what the last run changed so far
  record Stand(String phase, String need, int done, int all, @Nullable Changes changes) {

    static Stand of(Rereading.State state) {
      return new Stand(
          EventListing.word(state.phase()),
          EventListing.word(state.need()),
          state.done(),
          state.all(),
          state.changes());
    }
  }

  private final Rereading rereading;

  RereadingController(Rereading rereading) {
    this.rereading = rereading;
  }

  @GetMapping
  @Operation(
      summary = "Whether articles are being read again, and whether they need to be",
      description =
          "“need” is none when they were read as they would be now; rules when the program reads"
              + " otherwise since, words when the word lists are others, unknown when it was not"
              + " noted.")
  Stand stand() {
    return Stand.of(rereading.state());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Reads all articles again, or goes on where that was stopped",
      description = "What people decided stays. The answer comes at once; ask again how far it is.")
  Stand start() {
    rereading.start();
    return stand();
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(summary = "Stops reading again; it can go on later")
  Stand stop() {
    rereading.stop();
    return stand();
  }
}
