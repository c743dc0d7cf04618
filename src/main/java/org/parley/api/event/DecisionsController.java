package org.parley.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
import org.parley.archive.SharedWording;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Curation;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// What people decide about events.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Decisions")
class DecisionsController {

  /// More are not listed; the newest come first.
  private static final int MOST = 1000;

  /// All decisions there are.
  ///
  /// @param waiting how many sentences people decided on that no article tells at the moment
  record Decided(List<DecidedEvent> events, int waiting) {}

  /// An event that people decided on.
  record DecidedEvent(
      String id,
      String headline,
      @Nullable DateView date,
      String review,
      List<DecisionView> decisions) {

    static DecidedEvent of(Event event) {
      return new DecidedEvent(
          event.id(),
          event.headline(),
          DateView.of(event.date()),
          EventListing.word(event.review()),
          event.decisions().stream().map(DecisionView::of).toList());
    }
  }

  private final Chronicle chronicle;
  private final Curation curation;
  private final SharedWording wording;
  private final Clock clock;

  DecisionsController(Chronicle chronicle, Curation curation, SharedWording wording, Clock clock) {
    this.chronicle = chronicle;
    this.curation = curation;
    this.wording = wording;
    this.clock = clock;
  }

  @PatchMapping(path = "/events/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "Corrects an event; what is decided outranks the articles and outlives reading again",
      description =
          "Each of {headline, date, type, place, platform, review, pinned} that is there is decided"
              + " at once with the others, or none of them. null takes a decision back, so that the"
              + " articles are followed again. A date is EDTF (2017-05-03, 2017-05,"
              + " 2017-05-03/2017-05-05) or plain words with a year (3 May 2017); type, place and"
              + " platform are identifiers of the lexicon, an empty place or platform says that"
              + " there is none. review is proposed, accepted or rejected: a rejected event stands"
              + " on no timeline and in no list but that of the decisions. The answer is the event;"
              + " its “decisions” tell what was decided and what the articles say.")
  EventView decide(@PathVariable String id, @RequestBody JsonNode change) {
    Map<Field, Optional<String>> values = EventBody.read(change, LocalDate.now(clock));
    values.forEach((field, value) -> value.ifPresent(chosen -> check(field, chosen)));
    if (!curation.decide(id, values)) {
      throw new NoSuchElementException("There is no event “" + id + "”");
    }
    return EventView.of(chronicle.find(id).orElseThrow(), wording);
  }

  private void check(Field field, String value) {
    curation
        .faultOf(field, value)
        .ifPresent(
            fault -> {
              throw new BadParameterException(field.key(), fault);
            });
  }

  @GetMapping("/decisions")
  @Operation(
      summary = "The events that people corrected, pinned or rejected, the latest decision first",
      description =
          "“waiting” counts the sentences that something was decided on and that no article tells"
              + " at the moment; what was decided applies when they are told again.")
  Decided decisions() {
    return new Decided(
        chronicle.decided(MOST).stream().map(DecidedEvent::of).toList(),
        chronicle.waitingDecisions());
  }
}
