package org.parley.extract.grammar;

import java.util.Locale;

/// Mends what the tagger is known to get wrong, where the rest of the sentence decides.
final class TagRepair {

  private TagRepair() {}

  static void repair(String[] tags, String[] words, Lemmas lemmas) {
    int verb = hiddenVerb(tags, words, lemmas);
    if (verb > 0) {
      tags[verb] = "VBD"; // “The rebels overran a base”
    }
    for (int i = 1; i < tags.length; i++) {
      if (tags[i].equals("VB") && tags[i - 1].matches("NNS?|NNPS?|PRP|WP|WDT")) {
        tags[i] = "VBP"; // “countries meeting in Paris have called”
      } else if (tags[i].equals("JJ") && words[i].matches("outside|inside|near|opposite")) {
        tags[i] = tags[i - 1].matches("NN.*|JJ") ? "IN" : tags[i]; // “a sit-in outside parliament”
      } else if (isOnlyVerb(tags, words, i)) {
        tags[i] = "VBD"; // “The envoy, Mr X, examined the plan”
      }
    }
  }

  /// The past form of a known verb that was taken for another kind of word in a sentence without a
  /// verb; 0 for none.
  private static int hiddenVerb(String[] tags, String[] words, Lemmas lemmas) {
    int found = 0;
    for (int i = tags.length - 1; i > 0; i--) {
      if (tags[i].matches("VB.*|MD")) {
        return 0;
      }
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean other = tags[i].matches("IN|NNS?|JJ|RB") && tags[i - 1].matches("NN.*|CD|TIME");
      if (other && lemmas.isPast(word)) {
        found = i;
      }
    }
    return found;
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
