package org.parley.extract.grammar;

import java.util.List;

/// A verb with what belongs to it.
///
/// @param index place in the sentence
/// @param kind how it hangs on the rest
/// @param opener the word that opens it in lower case, for example `which` or `after`; empty for
///   none
/// @param start first token
/// @param end token behind the last
/// @param verb the verb group; a clause of a headline or caption may have none
/// @param subjectStart first token of the subject
/// @param subjectEnd token behind the subject; equal to `subjectStart` when there is none
public record Clause(
    int index,
    Kind kind,
    String opener,
    int start,
    int end,
    List<VerbGroup> verb,
    int subjectStart,
    int subjectEnd) {

  /// How a clause hangs on the rest of its sentence.
  public enum Kind {
    MAIN,
    COORDINATED,
    RELATIVE,
    ADVERBIAL,
    COMPLEMENT,
    PARTICIPLE,
    INFINITIVE,
    VERBLESS
  }

  /// The verb group.
  ///
  /// @throws IndexOutOfBoundsException when the clause has none
  public VerbGroup group() {
    return verb.get(0);
  }

  /// Whether there is a verb.
  public boolean hasVerb() {
    return !verb.isEmpty();
  }

  /// Whether there is a subject.
  public boolean hasSubject() {
    return subjectEnd > subjectStart;
  }
}
