package org.parley.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clause whose subject is not known yet.
///
/// @param index place in the sentence, that of its verb group among the others
/// @param opener the word that opens it, empty for none
record Outline(int index, Clause.Kind kind, String opener, int start, int end, VerbGroup group) {

  /// The clause as it hangs on the rest, with its subject; none is an empty one at the verb.
  Clause as(Clause.Kind hanging, int @Nullable [] subject) {
    int from = subject == null ? group.start() : subject[0];
    int to = subject == null ? group.start() : subject[1];
    return new Clause(index, hanging, opener, start, end, List.of(group), from, to);
  }

  /// The same, hanging as it seemed to.
  Clause with(int @Nullable [] subject) {
    return as(kind, subject);
  }

  boolean isFinite() {
    return group.isFinite();
  }

  boolean isParticiple() {
    return kind == Clause.Kind.PARTICIPLE && group.form() == VerbGroup.Form.PARTICIPLE;
  }
}
