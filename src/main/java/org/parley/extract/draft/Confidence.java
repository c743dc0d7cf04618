package org.parley.extract.draft;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.Participant;
import org.parley.extract.sense.Sense;

/// How sure a draft is, and why.
///
/// @param value 0 to 1
/// @param reasons plain English, one for each thing that lowered or raised it
public record Confidence(double value, List<String> reasons) {

  public static Confidence of(Draft draft) {
    List<String> reasons = new ArrayList<>();
    double value = anchor(draft, reasons) * sense(draft, reasons) * actors(draft, reasons);
    return new Confidence(Math.round(value * 100) / 100.0, List.copyOf(reasons));
  }

  private static double anchor(Draft draft, List<String> reasons) {
    if (draft.time == null) {
      reasons.add("no date in the text, and the day of publication is unknown");
      return 0.5;
    }
    return switch (draft.anchor) {
      case EXPLICIT -> {
        reasons.add("dated by ‘" + draft.time.text() + "’ in the same sentence");
        yield Math.min(0.95, 0.5 + draft.time.resolution().confidence() / 2);
      }
      case NEIGHBOUR -> {
        reasons.add("dated by ‘" + draft.time.text() + "’ in a sentence nearby");
        yield 0.75;
      }
      case PUBLICATION -> {
        reasons.add("news lead, dated by publication");
        yield 0.7;
      }
    };
  }

  private static double sense(Draft draft, List<String> reasons) {
    String word = draft.sentence.tokens().get(draft.sense.token()).text();
    if (draft.sense.source() == Sense.Source.GUESS) {
      reasons.add("‘" + word + "’ is no known verb of events");
      return 0.6;
    }
    reasons.add("‘" + word + "’ tells: " + draft.sense.type());
    return draft.nominal ? 0.8 : 1;
  }

  private static double actors(Draft draft, List<String> reasons) {
    boolean named = draft.actors.stream().anyMatch(a -> a.role() != Participant.Role.MENTIONED);
    reasons.add(named ? "who took part is named" : "nobody is named as taking part");
    return named ? 1 : 0.85;
  }
}
