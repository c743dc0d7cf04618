package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

/// Who takes part in a round that only some of its mentions name them for.
class GuarantorsTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  @Test
  void belongToTheRoundThatOneMentionNamesThemFor() {
    assertThat(
            actors(
                round("a", "The sixth round closed in the Kazakh capital.").with("syria"),
                round("b", "The three guarantors drew a map.")))
        .containsExactlyInAnyOrder("syria", "russia", "turkey", "iran");
  }

  @Test
  void doNotBelongWhereOnlyTheirPlanIsNamed() {
    assertThat(actors(round("a", "The opposition scorned the guarantors' plan.").with("syria")))
        .containsExactly("syria");
  }

  @Test
  void areThoseOfThePlatform() {
    assertThat(
            actors(
                Telling.of("a", "The guarantors drew a map.").on("2031-05-03").with("libya"),
                round("b", "The guarantors drew a map.").round("security-council", null)))
        .containsExactly("libya");
  }

  private static Telling round(String article, String sentence) {
    return Telling.of(article, sentence).type("talk").on("2031-05-03").round("astana", 6);
  }

  private static List<String> actors(Telling... tellings) {
    List<Happening> members =
        Stream.of(tellings).map(one -> Happening.of(one.mention(), LEXICON, TYPES)).toList();
    return Summary.of(Cluster.of(members, Map.of())).actors().stream()
        .map(EventActor::key)
        .toList();
  }
}
