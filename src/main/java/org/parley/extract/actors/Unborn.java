package org.parley.extract.actors;

import org.parley.extract.Modality;
import org.parley.extract.Participant;
import org.parley.extract.draft.Draft;
import org.parley.lexicon.Lexicon;

/// Leaves out who did not exist yet on the day of what happened: an article that looks back names
/// bodies that came later. Of what was only planned they may be the very matter.
public final class Unborn {

  private final Lexicon lexicon;

  public Unborn(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Takes them out of an event whose modality is known.
  public void drop(Draft draft) {
    if (draft.modality == Modality.HAPPENED) {
      draft.actors.removeIf(one -> !existsBy(one, draft.edtf()));
    }
  }

  private boolean existsBy(Participant one, String edtf) {
    return one.id() == null
        || lexicon.actor(one.id()).map(actor -> actor.existsBy(edtf)).orElse(true);
  }
}
