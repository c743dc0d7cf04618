package org.parley.chronicle.grouping.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.store.LinkTable;

/// The links of mentions that were asked for.
public final class KnownLinks {

  private final LinkTable table;

  /// All links of a mention, at both of their ends.
  private final Map<String, List<Link>> byMention = new HashMap<>();

  private final KnownMentions mentions;

  /// By the number of an owner, the last of the links it keeps, if it keeps as many as it may.
  private @Nullable Link[] lasts = new Link[0];

  KnownLinks(LinkTable table, KnownMentions mentions) {
    this.table = table;
    this.mentions = mentions;
  }

  /// The links that begin or end at a mention.
  public List<Link> of(String mention) {
    List<Link> held = byMention.get(mention);
    if (held == null) {
      held = new ArrayList<>(table.touching(List.of(mention)));
      byMention.put(mention, held);
      findLast(mention);
    }
    return held;
  }

  /// The links between any two of the mentions, of which one at least is fresh.
  public List<Link> among(Collection<String> fresh, Set<String> mentions) {
    Set<String> done = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (String mention : fresh) {
      for (Link link : of(mention)) {
        String other = link.beside(mention);
        if (mentions.contains(other) && !done.contains(other)) {
          links.add(link);
        }
      }
      done.add(mention);
    }
    return links;
  }

  /// The links that belong to a mention.
  public List<Link> ownedBy(String owner) {
    return of(owner).stream().filter(link -> owner.equals(link.owner())).toList();
  }

  /// The last link that the mention with that number keeps, when it keeps as many as it may; a new
  /// one has to go before it. `null` as far as nothing is known. Asks no table, so that many
  /// threads may ask.
  public @Nullable Link last(int number) {
    return number < lasts.length ? lasts[number] : null;
  }

  private void findLast(String owner) {
    int number = mentions.number(owner);
    if (number >= lasts.length) {
      lasts = Arrays.copyOf(lasts, 2 * number + 1);
    }
    if (number >= 0) {
      List<Link> own = ownedBy(owner);
      lasts[number] = own.size() < Link.LIKELIEST ? null : Collections.max(own);
    }
  }

  private void findLasts(Collection<Link> changed) {
    Set<String> owners = new HashSet<>();
    changed.forEach(link -> owners.add(link.owner()));
    owners.stream().filter(byMention::containsKey).forEach(this::findLast);
  }

  /// Stores links.
  public void insert(Collection<Link> links) {
    table.insert(links);
    for (Link link : links) {
      ends(link).forEach(held -> held.add(link));
    }
    findLasts(links);
  }

  /// Deletes links.
  public void delete(Collection<Link> links) {
    table.delete(links);
    for (Link link : links) {
      ends(link).forEach(held -> held.remove(link));
    }
    findLasts(links);
  }

  /// What is known of the ends of a link that comes or goes.
  private List<List<Link>> ends(Link link) {
    List<List<Link>> ends = new ArrayList<>();
    for (String end : List.of(link.a(), link.b())) {
      List<Link> held = byMention.get(end);
      if (held != null) {
        ends.add(held);
      }
    }
    return ends;
  }

  /// Takes in mentions that were just stored, and have no links yet.
  void add(Collection<String> mentions) {
    mentions.forEach(id -> byMention.put(id, new ArrayList<>()));
  }

  /// Deletes the links of mentions that are no more.
  ///
  /// @return mentions that lost a link of their own, so that one that was outdone may come back
  Set<String> deleteOf(Collection<String> mentions) {
    Set<String> bereft = new HashSet<>();
    List<Link> lost = new ArrayList<>();
    for (String mention : mentions) {
      for (Link link : List.copyOf(of(mention))) {
        lost.add(link);
        ends(link).forEach(held -> held.remove(link));
        if (link.owner() != null) {
          bereft.add(link.owner());
        }
      }
      byMention.remove(mention);
    }
    findLasts(lost);
    table.deleteOf(mentions);
    bereft.removeAll(mentions);
    return bereft;
  }
}
