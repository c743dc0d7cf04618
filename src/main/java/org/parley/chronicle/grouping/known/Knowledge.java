package org.parley.chronicle.grouping.known;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;

/// Mentions, their links and their events as the tables hold them, as far as they were asked for.
/// All changes go through here, so that what is known stays what is stored.
public final class Knowledge {

  private final MentionTable table;
  private final Seats seats;
  private final KnownMentions mentions;
  private final KnownLinks links;
  private int count;

  Knowledge(MentionTable table, LinkTable links, Function<EventMention, Happening> preparation) {
    this.table = table;
    this.seats = new Seats(table);
    this.mentions = new KnownMentions(table, preparation, seats);
    this.links = new KnownLinks(links, mentions);
    this.count = table.count();
  }

  public Seats seats() {
    return seats;
  }

  public KnownMentions mentions() {
    return mentions;
  }

  public KnownLinks links() {
    return links;
  }

  /// Whether nobody else changed the table meanwhile, as far as its size tells.
  boolean isRight() {
    return table.count() == count;
  }

  /// Deletes mentions with their links.
  ///
  /// @param old all mentions of some articles
  /// @return mentions that lost a link of their own, so that one that was outdone may come back
  public Set<String> delete(Collection<EventMention> old) {
    Set<String> ids = idsOf(old);
    Set<String> bereft = links.deleteOf(ids);
    mentions.remove(ids);
    seats.remove(old);
    Set<String> articles = new HashSet<>();
    old.forEach(mention -> articles.add(mention.articleId()));
    table.deleteOf(articles);
    count -= old.size();
    return bereft;
  }

  /// Stores mentions, each in an event of its own.
  public void insert(List<EventMention> read) {
    Set<String> ids = idsOf(read);
    table.insert(read);
    seats.add(ids);
    links.add(ids);
    mentions.add(ids);
    count += read.size();
  }

  /// Reads mentions again, whose articles changed.
  public void renew(Collection<String> ids) {
    mentions.remove(ids);
    mentions.add(ids);
  }

  private static Set<String> idsOf(Collection<EventMention> mentions) {
    Set<String> ids = new HashSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    return ids;
  }
}
