package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.bench.SampleMentions;
import org.parley.chronicle.merge.summary.Summary;
import org.parley.chronicle.merge.telling.Happening;

/// It does not matter which mention of the sample articles is looked at first.
class SampleSymmetryTests {

  private static final List<Happening> READ = SampleMentions.read();

  @Test
  void whoComesFirstDoesNotMatterToAnyPair() {
    assertThat(READ).hasSizeGreaterThan(300);
    List<String> lopsided = new ArrayList<>();
    for (int i = 0; i < READ.size(); i++) {
      for (Happening other : READ.subList(i + 1, READ.size())) {
        if (!isEven(READ.get(i), other)) {
          lopsided.add(READ.get(i).mention() + "\n" + other.mention());
        }
      }
    }
    assertThat(lopsided).isEmpty();
  }

  private static boolean isEven(Happening one, Happening other) {
    return SameHappening.compare(one, other).equals(SameHappening.compare(other, one))
        && SameHappening.excludes(one, other) == SameHappening.excludes(other, one);
  }

  @Test
  void noLinkIsSurerThanItLooksAtAGlance() {
    List<String> wrong = new ArrayList<>();
    int apart = 0;
    int hopeless = 0;
    for (Happening one : READ) {
      for (Happening other : READ) {
        boolean excluded = Exclusions.byRules(one, other);
        boolean isApart = Prospect.areApart(one.outline(), other.outline());
        double most = SameHappening.most(one.outline(), other.outline());
        apart += isApart ? 1 : 0;
        hopeless += most == SameHappening.NONE ? 1 : 0;
        double score = SameHappening.surest(one, other).map(Link::score).orElse(SameHappening.NONE);
        if (!excluded && (isApart || score > most)) {
          wrong.add(one.mention() + "\n" + other.mention());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(apart).isGreaterThan(1000);
    assertThat(hopeless).isGreaterThan(2 * apart / 3).isLessThan(READ.size() * READ.size());
  }

  @Property(tries = 8, seed = "2012")
  void anyOrderGivesTheSameEvents(@ForAll long seed) {
    List<Happening> shuffled = new ArrayList<>(READ);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(events(shuffled)).isEqualTo(events(READ));
  }

  private static TreeSet<String> events(List<Happening> mentions) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (Happening other : mentions.subList(i + 1, mentions.size())) {
        SameHappening.compare(mentions.get(i), other).ifPresent(links::add);
      }
    }
    TreeSet<String> events = new TreeSet<>();
    Clusters.of(mentions, links).forEach(one -> events.add(Summary.of(one).toString()));
    return events;
  }
}
