package org.parley.archive.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.archive.Article;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recognises articles that are copies of one text, shortened or changed a little, and keeps them
/// in groups. Which groups there are does not depend on the order the articles came in.
@Component
public class Copies {

  /// Copies cut by half share half of their runs; two reporters of one event share nearly none.
  private static final double LEAST = 0.4;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  Copies(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /// Finds the groups of articles just stored.
  ///
  /// @return articles stored earlier whose group is another one now
  public Set<String> group(List<Article> added) {
    Set<String> regrouped = new TreeSet<>();
    for (Article article : added) {
      Shingles shingles = Shingles.of(article.text());
      if (shingles.isLongEnough()) {
        regrouped.addAll(group(article, shingles));
      }
    }
    added.forEach(article -> regrouped.remove(article.id()));
    return regrouped;
  }

  private Collection<String> group(Article article, Shingles shingles) {
    List<Long> bands = MinHash.bands(shingles);
    List<String> copies = copies(bands, shingles);
    batch.batchUpdate(
        "insert into fingerprint (band, article_id) values (?, ?)",
        bands.stream().distinct().map(band -> new Object[] {band, article.id()}).toList());
    return copies.isEmpty() ? List.of() : join(article.id(), copies);
  }

  private List<String> copies(List<Long> bands, Shingles shingles) {
    List<String> candidates =
        jdbc.sql("select distinct article_id from fingerprint where band in (:bands)")
            .param("bands", bands)
            .query(String.class)
            .list();
    return candidates.isEmpty()
        ? List.of()
        : jdbc
            .sql("select id, text from article where id in (:ids) order by id")
            .param("ids", candidates)
            .query((row, number) -> new Candidate(row.getString("id"), row.getString("text")))
            .stream()
            .filter(candidate -> shingles.likeness(Shingles.of(candidate.text())) >= LEAST)
            .map(Candidate::id)
            .toList();
  }

  private record Candidate(String id, String text) {}

  /// A group is named after the first of its articles by identifier.
  private List<String> join(String article, List<String> copies) {
    List<String> ids = new ArrayList<>(copies);
    ids.add(article);
    TreeSet<String> groups =
        new TreeSet<>(
            jdbc.sql("select distinct copy_group from article where id in (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
    List<String> changed =
        jdbc.sql("select id from article where copy_group in (:groups) and copy_group <> :first")
            .param("groups", groups)
            .param("first", groups.first())
            .query(String.class)
            .list();
    jdbc.sql("update article set copy_group = :first where copy_group in (:groups)")
        .param("first", groups.first())
        .param("groups", groups)
        .update();
    return changed;
  }
}
