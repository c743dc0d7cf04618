package org.parley.chronicle.merge.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.chronicle.Event;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

/// Makes one event of tellings that belong together.
final class Told {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  private Told() {}

  static Event event(Telling... tellings) {
    List<Happening> members =
        Stream.of(tellings).map(one -> Happening.of(one.mention(), LEXICON, TYPES)).toList();
    return Summary.of(Cluster.of(members, Map.of()));
  }

  /// A sentence of talks, told of the fourth round of Astana.
  static Telling round(String article, String sentence, String date) {
    return Telling.of(article, sentence).type("talk").on(date).round("astana", 4);
  }

  static Telling opening(String article) {
    return round(article, "The round opened with a dinner.", "2031-05-03");
  }
}
