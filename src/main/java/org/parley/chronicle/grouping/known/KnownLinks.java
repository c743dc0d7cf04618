package org.parley.chronicle.grouping.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.store.LinkTable;

/// The links of mentions that were asked for.
public final class KnownLinks {

  private final LinkTable table;

  /// All links of a mention, at both of their ends.
  private final Map<String, List<Link>> byMention = new HashMap<>();

  /// The last of the links that an owner keeps, for those that keep as many as they may.
  private final Map<String, Optional<Link>> lasts = new ConcurrentHashMap<>();

  KnownLinks(LinkTable table) {
    this.table = table;
  }

  /// The links that begin or end at a mention.
  public List<Link> of(String mention) {
    return byMention.computeIfAbsent(mention, this::ask);
  }

  private List<Link> ask(String mention) {
    return new ArrayList<>(table.touching(List.of(mention)));
  }

  /// The links between any two of the mentions.
  public List<Link> among(Set<String> mentions) {
    List<Link> links = new ArrayList<>();
    for (String mention : mentions) {
      for (Link link : of(mention)) {
        if (link.a().equals(mention) && mentions.contains(link.b())) {
          links.add(link);
        }
      }
    }
    return links;
  }

  /// The links that belong to a mention.
  public List<Link> ownedBy(String owner) {
    return of(owner).stream().filter(link -> owner.equals(link.owner())).toList();
  }

  /// Whether a new link goes before one that its owner keeps, as far as is known. Asks no table, so
  /// that many threads may ask.
  public boolean isWanted(Link link) {
    String owner = link.owner();
    if (owner == null) {
      return true;
    }
    Optional<Link> last = lasts.computeIfAbsent(owner, this::lastOf);
    return last.isEmpty() || link.compareTo(last.get()) < 0;
  }

  private Optional<Link> lastOf(String owner) {
    List<Link> own =
        byMention.getOrDefault(owner, List.of()).stream()
            .filter(link -> owner.equals(link.owner()))
            .sorted()
            .toList();
    return own.size() < Link.LIKELIEST ? Optional.empty() : Optional.of(own.getLast());
  }

  /// Stores links.
  public void insert(Collection<Link> links) {
    table.insert(links);
    for (Link link : links) {
      ends(link).forEach(held -> held.add(link));
    }
  }

  /// Deletes links.
  public void delete(Collection<Link> links) {
    table.delete(links);
    for (Link link : links) {
      ends(link).forEach(held -> held.remove(link));
    }
  }

  /// What is known of the ends of a link that comes or goes.
  private List<List<Link>> ends(Link link) {
    List<List<Link>> ends = new ArrayList<>();
    if (link.owner() != null) {
      lasts.remove(link.owner());
    }
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
    for (String id : mentions) {
      byMention.put(id, new ArrayList<>());
      lasts.remove(id);
    }
  }

  /// Deletes the links of mentions that are no more.
  ///
  /// @return mentions that lost a link of their own, so that one that was outdone may come back
  Set<String> deleteOf(Collection<String> mentions) {
    Set<String> bereft = new HashSet<>();
    for (String mention : mentions) {
      for (Link link : List.copyOf(of(mention))) {
        ends(link).forEach(held -> held.remove(link));
        if (link.owner() != null) {
          bereft.add(link.owner());
        }
      }
      byMention.remove(mention);
    }
    table.deleteOf(mentions);
    bereft.removeAll(mentions);
    return bereft;
  }
}
