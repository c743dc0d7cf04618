package org.parley.extract.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;

/// One happening told twice in an article is kept once: where it is told first with most detail.
public final class Duplicates {

  private Duplicates() {}

  public static List<Draft> drop(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft same = kept.stream().filter(k -> isSame(k, draft)).findFirst().orElse(null);
      if (same == null) {
        kept.add(draft);
      } else if (same.nominal && !draft.nominal && same.sentenceIndex == draft.sentenceIndex) {
        kept.set(kept.indexOf(same), draft);
      } else if (!draft.nominal) {
        complete(same, draft);
      }
    }
    return kept;
  }

  /// What the second telling adds: place, track and round.
  private static void complete(Draft known, Draft again) {
    known.place = known.place == null ? again.place : known.place;
    known.platform = known.platform == null ? again.platform : known.platform;
    known.round = known.round == null ? again.round : known.round;
  }

  private static boolean isSame(Draft known, Draft draft) {
    if (draft.about == known) {
      return false; // what became of a plan is news
    }
    if (!known.edtf().equals(draft.edtf()) || known.edtf().isEmpty()) {
      return false;
    }
    boolean sameClause =
        known.sentenceIndex == draft.sentenceIndex
            && (known.clause.index() == draft.clause.index()
                || known.sense.token() == draft.sense.token());
    if (sameClause) {
      return true;
    }
    boolean family = family(known).equals(family(draft));
    if (draft.nominal || known.nominal) {
      return family;
    }
    if (known.sense.isSaying()) {
      return false;
    }
    return family
        && known.sense.type().equals(draft.sense.type())
        && !disagree(known, draft)
        && (shareActor(known, draft) || draft.edtf().length() <= 7);
  }

  private static String family(Draft draft) {
    String type = draft.sense.type();
    return TypeGroup.VIOLENCE.has(type)
        ? "violence"
        : TypeGroup.CONTACT.has(type) ? "contact" : type;
  }

  private static boolean disagree(Draft known, Draft draft) {
    return known.place != null && draft.place != null && !known.place.equals(draft.place);
  }

  private static boolean shareActor(Draft known, Draft draft) {
    Set<String> names = new HashSet<>();
    known.actors.forEach(a -> names.add(a.name()));
    return draft.actors.stream()
        .anyMatch(a -> a.role() != Participant.Role.MENTIONED && names.contains(a.name()));
  }
}
