package org.parley.extract.grammar;

import java.util.List;

/// A verb with its helpers and the verbs that hang on it: “had been due to discuss”.
///
/// @param start first token
/// @param end token behind the last
/// @param verbs the full verbs in order, helpers left out: `discuss`, or `agree, try, arrange`
/// @param heads token of each of `verbs`
/// @param form what the first verb is
/// @param perfect whether it is built with “have”
/// @param passive whether the last verb is passive
/// @param progressive whether the last verb is built with “be … -ing”
/// @param negated whether it is denied
/// @param planned whether helpers or adjectives put it into the future
/// @param hypothetical whether a modal makes it unreal: may, might, could, would, should
public record VerbGroup(
    int start,
    int end,
    List<String> verbs,
    List<Integer> heads,
    Form form,
    boolean perfect,
    boolean passive,
    boolean progressive,
    boolean negated,
    boolean planned,
    boolean hypothetical) {

  /// What the first verb is.
  public enum Form {
    PAST,
    PRESENT,
    MODAL,
    INFINITIVE,
    PARTICIPLE,
    GERUND
  }

  /// Whether it can be the verb of a sentence.
  public boolean isFinite() {
    return form == Form.PAST || form == Form.PRESENT || form == Form.MODAL;
  }

  /// Whether it tells the past, also “has done”.
  public boolean isPast() {
    return !planned && (form == Form.PAST || perfect || form == Form.PARTICIPLE);
  }

  /// The last full verb.
  public String lastVerb() {
    return verbs.get(verbs.size() - 1);
  }

  /// The token of the last full verb.
  public int lastHead() {
    return heads.get(heads.size() - 1);
  }
}
