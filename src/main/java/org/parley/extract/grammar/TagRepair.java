package org.parley.extract.grammar;

/// Mends what the tagger is known to get wrong, where the rest of the sentence decides.
final class TagRepair {

  private TagRepair() {}

  static void repair(String[] tags, String[] words) {
    for (int i = 1; i < tags.length; i++) {
      if (tags[i].equals("VB") && tags[i - 1].matches("NNS?|NNPS?|PRP|WP|WDT")) {
        tags[i] = "VBP"; // “countries meeting in Paris have called”
      } else if (isOnlyVerb(tags, words, i)) {
        tags[i] = "VBD"; // “The envoy, Mr X, examined the plan”
      }
    }
  }

  /// A participle behind a comma that is the only candidate for the verb of its sentence. An
  /// attribution at the end (“…, says the statement”) is no other candidate.
  private static boolean isOnlyVerb(String[] tags, String[] words, int at) {
    if (!tags[at].equals("VBN") || !words[at].endsWith("ed") || !words[at - 1].equals(",")) {
      return false;
    }
    for (int i = 0; i < tags.length; i++) {
      boolean finite = tags[i].matches("VBD|VBZ|VBP|MD");
      boolean attribution = i > at && words[i - 1].equals(",");
      if (finite && !attribution) {
        return false;
      }
    }
    return true;
  }
}
