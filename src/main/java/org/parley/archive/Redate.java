package org.parley.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.archive.journal.CurationAct;
import org.parley.archive.journal.CurationKinds;

/// A person's decision on a publication date, as the curation log keeps it.
final class Redate {

  private static final String PUBLISHED = "published";
  private static final String BASIS = "basis";

  private Redate() {}

  static CurationAct act(
      Instant at, String id, @Nullable LocalDate published, PublicationBasis basis) {
    String day = published == null ? "" : published.toString();
    return new CurationAct(
        at, CurationKinds.REDATE, id, Map.of(PUBLISHED, day, BASIS, basis.name()));
  }

  static @Nullable LocalDate published(CurationAct act) {
    String written = act.values().getOrDefault(PUBLISHED, "");
    return written.isEmpty() ? null : LocalDate.parse(written);
  }

  /// Older acts keep no basis: theirs is the person who decided.
  static PublicationBasis basis(CurationAct act) {
    if (published(act) == null) {
      return PublicationBasis.UNKNOWN;
    }
    return PublicationBasis.valueOf(
        act.values().getOrDefault(BASIS, PublicationBasis.PERSON.name()));
  }
}
