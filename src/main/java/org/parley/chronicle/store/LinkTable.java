package org.parley.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The table of links between mentions. A link stands under one key made of two numbers: that of
/// the mention that came later, and that of the earlier one.
@Repository
public class LinkTable {

  /// Numbers of mentions take half a key.
  private static final long HALF = 1L << 32;

  private static final String SELECT = "select id, owner, score, reason from mention_link where ";

  private static final String FROM_LATER =
      SELECT + "id between ?1 * %1$d and ?1 * %1$d + %1$d - 1".formatted(HALF);

  private static final String FROM_EARLIER = SELECT + "earlier = ?";

  /// Whose link it is, as the table says it.
  private enum Owner {
    NOBODY,
    LATER,
    EARLIER
  }

  private final KeyedQuery keyed;
  private final JdbcTemplate batch;
  private final MentionNumbers numbers;
  private final Reasons reasons;

  LinkTable(KeyedQuery keyed, JdbcTemplate batch, MentionNumbers numbers, Reasons reasons) {
    this.keyed = keyed;
    this.batch = batch;
    this.numbers = numbers;
    this.reasons = reasons;
  }

  /// Stores links between mentions that are stored already, in the order of their keys: each page
  /// of the table is then changed once, and written once.
  public void insert(Collection<Link> links) {
    Map<String, Long> ends = numbers.of(ends(links));
    batch.batchUpdate(
        "insert into mention_link (id, earlier, owner, score, reason) values (?, ?, ?, ?, ?)",
        links.stream()
            .sorted(Comparator.comparing(link -> key(link, ends)))
            .map(link -> columns(link, ends))
            .toList());
  }

  private static long key(Link link, Map<String, Long> ends) {
    long a = number(link.a(), ends);
    long b = number(link.b(), ends);
    return Math.max(a, b) * HALF + Math.min(a, b);
  }

  private @Nullable Object[] columns(Link link, Map<String, Long> ends) {
    long a = number(link.a(), ends);
    long b = number(link.b(), ends);
    Owner owner =
        link.owner() == null
            ? Owner.NOBODY
            : link.owner().equals(link.a()) == a > b ? Owner.LATER : Owner.EARLIER;
    return new @Nullable Object[] {
      key(link, ends), Math.min(a, b), owner.ordinal(), link.score(), reasons.number(link.reason())
    };
  }

  private static long number(String mention, Map<String, Long> known) {
    return Objects.requireNonNull(known.get(mention), mention);
  }

  private static Set<String> ends(Collection<Link> links) {
    Set<String> ends = new HashSet<>();
    links.forEach(link -> ends.addAll(List.of(link.a(), link.b())));
    return ends;
  }

  /// Deletes the links that begin or end at one of the mentions.
  public void deleteOf(Collection<String> mentions) {
    List<Long> gone = numbers.of(mentions).values().stream().sorted().toList();
    batch.batchUpdate(
        "delete from mention_link where id between ? and ?",
        gone.stream().map(one -> new Object[] {one * HALF, one * HALF + HALF - 1}).toList());
    batch.batchUpdate(
        "delete from mention_link where earlier = ?",
        gone.stream().map(one -> new Object[] {one}).toList());
  }

  /// The links that begin or end at one of the mentions.
  public Set<Link> touching(Collection<String> mentions) {
    Collection<Long> ends = numbers.of(mentions).values();
    List<Row> rows = new ArrayList<>(keyed.list(FROM_LATER, ends, LinkTable::row));
    rows.addAll(keyed.list(FROM_EARLIER, ends, LinkTable::row));
    return new HashSet<>(links(rows));
  }

  /// The links that belong to one of the mentions.
  public List<Link> ownedBy(Collection<String> owners) {
    Set<String> all = Set.copyOf(owners);
    return touching(owners).stream()
        .filter(link -> link.owner() != null && all.contains(link.owner()))
        .toList();
  }

  /// Deletes links.
  public void delete(Collection<Link> links) {
    Map<String, Long> ends = numbers.of(ends(links));
    batch.batchUpdate(
        "delete from mention_link where id = ?",
        links.stream()
            .map(link -> key(link, ends))
            .sorted()
            .map(key -> new Object[] {key})
            .toList());
  }

  /// The links that lead from one of the mentions to an earlier one, as each link among them does.
  public List<Link> from(Collection<String> mentions) {
    return links(keyed.list(FROM_LATER, numbers.of(mentions).values(), LinkTable::row));
  }

  /// A link as it is stored.
  private record Row(long key, Owner owner, double score, int reason) {

    long later() {
      return key / HALF;
    }

    long earlier() {
      return key % HALF;
    }
  }

  private static Row row(ResultSet row, int nth) throws SQLException {
    return new Row(row.getLong(1), Owner.values()[row.getInt(2)], row.getDouble(3), row.getInt(4));
  }

  private List<Link> links(List<Row> rows) {
    Set<Long> ends = new HashSet<>();
    rows.forEach(row -> ends.addAll(List.of(row.later(), row.earlier())));
    Map<Long, String> known = numbers.identifiers(ends);
    return rows.stream().map(row -> link(row, known)).toList();
  }

  private Link link(Row row, Map<Long, String> known) {
    String later = Objects.requireNonNull(known.get(row.later()));
    String earlier = Objects.requireNonNull(known.get(row.earlier()));
    String owner =
        switch (row.owner()) {
          case NOBODY -> null;
          case LATER -> later;
          case EARLIER -> earlier;
        };
    boolean sorted = later.compareTo(earlier) < 0;
    return new Link(
        sorted ? later : earlier,
        sorted ? earlier : later,
        owner,
        row.score(),
        reasons.words(row.reason()));
  }
}
