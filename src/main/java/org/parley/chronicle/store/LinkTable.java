package org.parley.chronicle.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.parley.chronicle.merge.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of links between mentions.
@Repository
public class LinkTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  LinkTable(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /// Stores links.
  public void insert(Collection<Link> links) {
    batch.batchUpdate(
        "insert into mention_link (a, b, score, reason) values (?, ?, ?, ?)",
        links.stream()
            .map(link -> new Object[] {link.a(), link.b(), link.score(), link.reason()})
            .toList());
  }

  /// Deletes the links that begin or end at one of the mentions.
  public void deleteOf(Collection<String> mentions) {
    jdbc.sql("delete from mention_link where a in (:ids)").param("ids", mentions).update();
    jdbc.sql("delete from mention_link where b in (:ids)").param("ids", mentions).update();
  }

  /// All mentions that links lead to from the given ones, over any number of steps, with them.
  public Set<String> reachable(Collection<String> mentions) {
    Set<String> found = new HashSet<>(mentions);
    Queue<String> open = new ArrayDeque<>(mentions);
    while (!open.isEmpty()) {
      List<String> step = new ArrayList<>(open);
      open.clear();
      touching(step).forEach(link -> visit(link, found, open));
    }
    return found;
  }

  private static void visit(Link link, Set<String> found, Queue<String> open) {
    for (String end : List.of(link.a(), link.b())) {
      if (found.add(end)) {
        open.add(end);
      }
    }
  }

  /// The links that begin or end at one of the mentions.
  public Set<Link> touching(Collection<String> mentions) {
    Set<Link> links = new HashSet<>();
    if (!mentions.isEmpty()) {
      links.addAll(where("a in (:ids)", mentions));
      links.addAll(where("b in (:ids)", mentions));
    }
    return links;
  }

  private List<Link> where(String condition, Collection<String> mentions) {
    return jdbc.sql("select a, b, score, reason from mention_link where " + condition)
        .param("ids", mentions)
        .query(
            (row, number) ->
                new Link(
                    row.getString("a"),
                    row.getString("b"),
                    row.getDouble("score"),
                    row.getString("reason")))
        .list();
  }
}
