package org.parley.chronicle.merge.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermsTests {

  @Test
  void alikeByWhatTheyShare() {
    Terms one = Terms.of(Set.of("envoy", "truce", "talk", "geneva"));
    Terms other = Terms.of(Set.of("talk", "geneva", "delegat", "second"));

    assertThat(one.shared(other)).isEqualTo(2);
    assertThat(one.likeness(other)).isEqualTo(0.5);
    assertThat(one.isDisjoint(Terms.of(Set.of("delegat")))).isTrue();
    assertThat(one.likeness(Terms.of(Set.of()))).isZero();
  }

  @Property(tries = 300)
  void neverMoreAlikeThanFirstSeen(
      @ForAll @Size(max = 90) Set<@AlphaChars @StringLength(min = 1, max = 2) String> some,
      @ForAll @Size(max = 90) Set<@AlphaChars @StringLength(min = 1, max = 2) String> others) {
    Terms one = Terms.of(some);
    Terms other = Terms.of(others);
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);

    assertThat(one.shared(other)).isEqualTo(both.size());
    assertThat(one.mostLikeness(other)).isGreaterThanOrEqualTo(one.likeness(other));
  }
}
