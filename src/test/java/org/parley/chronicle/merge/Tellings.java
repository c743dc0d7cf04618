package org.parley.chronicle.merge;

import java.util.Optional;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

/// Tellings that the tests of merging compare.
final class Tellings {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  private Tellings() {}

  static Telling remembered(String article, String sentence) {
    return Telling.of(article, sentence).on("2012-06-30").published("2013-11-26");
  }

  static Telling news(String article, String sentence) {
    return Telling.of(article, sentence).on("2019-02-02").type("meet");
  }

  static Telling accord(String article, String sentence) {
    return Telling.of(article, sentence).type("agree").on("2020-03-05").with("russia", "turkey");
  }

  static Telling talks(String article, String sentence, String date) {
    return Telling.of(article, sentence)
        .type("talk")
        .on(date)
        .published("2020-03-01")
        .round("geneva", null);
  }

  static Telling council(String article, String sentence, String date) {
    return talks(article, sentence, date).type("resolution").round("security-council", null);
  }

  /// Why the two are joined; empty when they are not.
  static Optional<String> reason(Telling one, Telling other) {
    return SameHappening.compare(prepare(one), prepare(other)).map(Link::reason);
  }

  static Happening prepare(Telling telling) {
    return Happening.of(telling.mention(), LEXICON, TYPES);
  }
}
