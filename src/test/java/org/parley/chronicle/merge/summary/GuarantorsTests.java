package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.Telling;

/// Who takes part in a round that only some of its mentions name them for.
class GuarantorsTests {

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
    return Told.event(tellings).actors().stream().map(EventActor::key).toList();
  }
}
