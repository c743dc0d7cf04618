package org.parley.ui.words;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.archive.PublicationBasis;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.lexicon.Actor;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// Plain words for everything the chronicle names by identifier.
@Component
public class Words {

  private final Lexicon lexicon;

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A date written out; “no date” when there is none.
  public String date(@Nullable FuzzyDate date) {
    return date == null ? "No date" : DateWords.of(date, Locale.UK);
  }

  /// A day written out.
  public String day(LocalDate day) {
    return date(FuzzyDate.of(day));
  }

  /// What an event type is called.
  public String type(String id) {
    return lexicon.eventTypes().stream()
        .filter(type -> type.id().equals(id))
        .map(EventType::label)
        .findFirst()
        .orElse(id);
  }

  /// What a place is called.
  public String place(String id) {
    return lexicon.place(id).map(Place::name).orElse(id);
  }

  /// What a platform is called.
  public String platform(String id) {
    return lexicon.platform(id).map(Platform::name).orElse(id);
  }

  /// A platform with its round.
  public String platform(String id, @Nullable Integer round) {
    return round == null ? platform(id) : platform(id) + ", round " + round;
  }

  /// What an actor is called.
  ///
  /// @param key as filters write it: a lexicon identifier, or `name:` and a name
  public String actor(String key) {
    String name = key.startsWith("name:") ? key.substring("name:".length()) : key;
    return lexicon.actor(key).map(Actor::name).orElse(name);
  }

  /// Whether it happened.
  public String modality(Modality modality) {
    return switch (modality) {
      case HAPPENED -> "Happened";
      case ONGOING -> "Ongoing";
      case PLANNED -> "Planned";
      case DENIED -> "Denied";
      case HYPOTHETICAL -> "Hypothetical";
    };
  }

  /// Where it stands in its life.
  public String status(Status status) {
    return switch (status) {
      case ANNOUNCED -> "Announced";
      case SCHEDULED -> "Scheduled";
      case POSTPONED -> "Postponed";
      case HELD -> "Held";
      case CANCELLED -> "Cancelled";
    };
  }

  /// The part an actor plays.
  public String role(EventActor.Role role) {
    return switch (role) {
      case INITIATOR -> "initiator";
      case PARTICIPANT -> "participant";
      case MEDIATOR -> "mediator";
      case HOST -> "host";
      case TARGET -> "addressed";
      case MENTIONED -> "mentioned";
    };
  }

  /// How a publication date is known.
  public String basis(PublicationBasis basis) {
    return switch (basis) {
      case STATED -> "stated in the article";
      case METADATA -> "from the page’s metadata";
      case DATELINE -> "from the dateline";
      case PERSON -> "set by a person";
      case UNKNOWN -> "not known";
    };
  }
}
