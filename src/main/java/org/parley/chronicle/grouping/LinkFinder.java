package org.parley.chronicle.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.grouping.known.Answer;
import org.parley.chronicle.grouping.known.Knowledge;
import org.parley.chronicle.grouping.known.Known;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.merge.telling.Outline;

/// Finds what new mentions have to do with all others, looking only where dates or platforms agree.
///
/// With `n` new mentions and `d` others in the days, months and platform years around each, it
/// makes `n · d` comparisons, of which half end at the days. `d` grows with the articles on one
/// stretch of time, not with the length of the time they cover. What is kept grows with `n`: every
/// mention owns a few links, see [Link].
final class LinkFinder {

  private final Knowledge known;

  LinkFinder(Knowledge known) {
    this.known = known;
  }

  /// What new mentions do to the links.
  ///
  /// @param fresh links to be stored
  /// @param outdone links stored before that likelier ones take the place of
  record Found(Collection<Link> fresh, Collection<Link> outdone) {

    /// The mentions at the ends of links that are no more.
    Set<String> released() {
      Set<String> ends = new HashSet<>();
      outdone.forEach(link -> ends.addAll(List.of(link.a(), link.b())));
      return ends;
    }
  }

  /// The links between these mentions, which are stored already, and all others.
  Found linksOf(Collection<String> fresh) {
    Partners partners = new Partners(known.mentions());
    BitSet all = new BitSet();
    List<Pairing> pairings = new ArrayList<>();
    // One thread looks them up, all compare.
    for (Known one : known.mentions().all(fresh)) {
      all.set(one.number());
      pairings.add(new Pairing(one, partners.of(one.happening())));
    }
    Map<String, Link> links = new HashMap<>();
    ThreadLocal<BitSet> compared = ThreadLocal.withInitial(BitSet::new);
    pairings.parallelStream()
        .map(pairing -> pairing.links(all, compared.get(), known))
        .toList()
        .forEach(found -> found.forEach(link -> links.put(key(link), link)));
    return beside(links);
  }

  /// A mention, and those that may tell the same happening.
  private record Pairing(Known one, List<Partners.Some> others) {

    /// The likeliest links; of two that are fresh, the first one finds what is between them.
    ///
    /// @param compared room for remembering whom it was compared with
    List<Link> links(BitSet fresh, BitSet compared, Knowledge known) {
      compared.clear();
      compared.set(one.number());
      Likeliest likeliest = new Likeliest(one, known);
      for (Partners.Some some : others) {
        Answer all = some.all();
        for (int i = 0; i < all.size(); i++) {
          int number = all.number(i);
          Outline outline = all.outline(i);
          if (!compared.get(number) && some.holds(outline)) {
            compared.set(number);
            if (number > one.number() || !fresh.get(number)) {
              likeliest.compare(number, outline);
            }
          }
        }
      }
      return likeliest.links();
    }
  }

  /// The links of a mention that may be kept.
  private static final class Likeliest {

    private final Known one;
    private final Outline outline;
    private final Knowledge known;
    private final List<Link> others = new ArrayList<>();

    /// Those it owns itself, the surest first.
    private final TreeSet<Link> own = new TreeSet<>();

    /// The last of as many as it may own.
    private @Nullable Link last;

    Likeliest(Known one, Knowledge known) {
      this.one = one;
      this.outline = one.outline();
      this.known = known;
    }

    /// Most pairs are far from what their owners have already.
    ///
    /// @param number that of the other mention
    void compare(int number, Outline other) {
      double most = SameHappening.most(outline, other);
      if (most == SameHappening.NONE) {
        return;
      }
      boolean isOwn = Link.owner(outline, other) == outline;
      Link last = isOwn ? this.last : known.links().last(number);
      if (last == null || last.isAfter(outline, other, most)) {
        SameHappening.compare(
                one.happening(),
                known.mentions().withNumber(number).happening(),
                link -> last == null || link.compareTo(last) < 0)
            .ifPresent(isOwn ? this::keep : others::add);
      }
    }

    private void keep(Link link) {
      own.add(link);
      if (own.size() > Link.LIKELIEST) {
        own.pollLast();
      }
      last = own.size() < Link.LIKELIEST ? null : own.last();
    }

    List<Link> links() {
      others.addAll(own);
      return others;
    }
  }

  private static String key(Link link) {
    return link.a() + " " + link.b();
  }

  /// Weighs new links against those that their owners have.
  private Found beside(Map<String, Link> found) {
    Set<String> owners = new TreeSet<>();
    found.values().stream().map(Link::owner).filter(Objects::nonNull).forEach(owners::add);
    Map<String, Link> stored = new HashMap<>();
    owners.forEach(one -> known.links().ownedBy(one).forEach(link -> stored.put(key(link), link)));
    Map<String, Link> all = new HashMap<>(stored);
    all.putAll(found);
    Map<String, Link> kept = new HashMap<>();
    Link.likeliest(all.values()).forEach(link -> kept.put(key(link), link));
    return new Found(
        kept.values().stream().filter(link -> !stored.containsKey(key(link))).toList(),
        stored.values().stream().filter(link -> !kept.containsKey(key(link))).toList());
  }
}
