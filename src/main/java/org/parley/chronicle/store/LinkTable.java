package org.parley.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The table of links between mentions.
@Repository
public class LinkTable {

  private static final String SELECT = "select a, b, owner, score, reason from mention_link where ";

  private final KeyedQuery keyed;
  private final JdbcTemplate batch;

  LinkTable(KeyedQuery keyed, JdbcTemplate batch) {
    this.keyed = keyed;
    this.batch = batch;
  }

  /// Stores links.
  public void insert(Collection<Link> links) {
    batch.batchUpdate(
        "insert into mention_link (a, b, owner, score, reason) values (?, ?, ?, ?, ?)",
        links.stream()
            .map(
                one ->
                    new @Nullable Object[] {
                      one.a(), one.b(), one.owner(), one.score(), one.reason()
                    })
            .toList());
  }

  /// Deletes the links that begin or end at one of the mentions.
  public void deleteOf(Collection<String> mentions) {
    List<Object[]> ids = mentions.stream().map(id -> new Object[] {id}).toList();
    batch.batchUpdate("delete from mention_link where a = ?", ids);
    batch.batchUpdate("delete from mention_link where b = ?", ids);
  }

  /// The links that begin or end at one of the mentions.
  public Set<Link> touching(Collection<String> mentions) {
    Set<Link> links = new HashSet<>();
    links.addAll(keyed.list(SELECT + "a = ?", mentions, LinkTable::link));
    links.addAll(keyed.list(SELECT + "b = ?", mentions, LinkTable::link));
    return links;
  }

  /// The links that belong to one of the mentions.
  public List<Link> ownedBy(Collection<String> owners) {
    return keyed.list(SELECT + "owner = ?", owners, LinkTable::link);
  }

  /// Deletes links.
  public void delete(Collection<Link> links) {
    batch.batchUpdate(
        "delete from mention_link where a = ? and b = ?",
        links.stream().map(link -> new Object[] {link.a(), link.b()}).toList());
  }

  /// The links that begin at one of the mentions, as each link among them does.
  public List<Link> from(Collection<String> mentions) {
    return keyed.list(SELECT + "a = ?", mentions, LinkTable::link);
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    return new Link(
        row.getString(1), row.getString(2), row.getString(3), row.getDouble(4), row.getString(5));
  }
}
