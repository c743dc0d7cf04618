package org.parley.archive.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Article;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/// Recognises articles that are copies of one text, shortened or changed a little, and keeps them
/// in groups. Which groups there are does not depend on the order the articles came in.
@Component
public class Copies {

  /// Copies cut by half share half of their runs; two reporters of one event share nearly none.
  private static final double LEAST = 0.4;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  /// The wording of articles that were looked at, as long as there is room: those which many others
  /// resemble are not read again for each of them.
  private final Map<String, Shingles> remembered = new ConcurrentReferenceHashMap<>();

  Copies(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /// Finds the groups of articles just stored.
  ///
  /// @return articles stored earlier whose group is another one now
  public Set<String> group(List<Article> added) {
    Set<String> regrouped = new TreeSet<>();
    List<Print> prints = added.parallelStream().map(Print::of).toList();
    prints.forEach(print -> remembered.put(print.article(), print.shingles()));
    for (Print print : prints) {
      if (print.shingles().isLongEnough()) {
        regrouped.addAll(group(print));
      }
    }
    added.forEach(article -> regrouped.remove(article.id()));
    return regrouped;
  }

  /// The least part of its wording, 0 to 1, that each of these articles shares with the one of them
  /// most like it; wording is counted in runs of four words.
  public static double sharedWording(List<Article> articles) {
    List<Shingles> texts = articles.stream().map(one -> Shingles.of(one.text())).toList();
    return texts.stream()
        .mapToDouble(
            one ->
                texts.stream()
                    .filter(other -> other != one)
                    .mapToDouble(one::likeness)
                    .max()
                    .orElse(0))
        .min()
        .orElse(0);
  }

  /// Forgets an article and finds the groups of its copies anew, as if it had never been.
  ///
  /// @param find gives articles by identifier
  /// @return the articles that were in its group
  public Set<String> forget(String article, Function<List<String>, List<Article>> find) {
    List<String> others =
        jdbc.sql(
                """
                select id from article where id <> :id
                and copy_group = (select copy_group from article where id = :id)
                """)
            .param("id", article)
            .query(String.class)
            .list();
    List<String> all = new ArrayList<>(others);
    all.add(article);
    jdbc.sql("delete from fingerprint where article_id in (:ids)").param("ids", all).update();
    jdbc.sql("update article set copy_group = id where id in (:ids)").param("ids", all).update();
    group(find.apply(others));
    return Set.copyOf(others);
  }

  /// What an article is recognised by.
  private record Print(String article, Shingles shingles, List<Long> bands) {

    static Print of(Article article) {
      Shingles shingles = Shingles.of(article.text());
      return new Print(article.id(), shingles, MinHash.bands(shingles));
    }
  }

  private Collection<String> group(Print print) {
    List<String> copies = copies(print.bands(), print.shingles());
    batch.batchUpdate(
        "insert into fingerprint (band, article_id) values (?, ?)",
        print.bands().stream()
            .distinct()
            .map(band -> new Object[] {band, print.article()})
            .toList());
    return copies.isEmpty() ? List.of() : join(print.article(), copies);
  }

  private List<String> copies(List<Long> bands, Shingles shingles) {
    List<String> candidates =
        jdbc.sql("select distinct article_id from fingerprint where band in (:bands)")
            .param("bands", bands)
            .query(String.class)
            .list();
    Map<String, Shingles> wording = wording(candidates);
    return candidates.stream().filter(one -> isCopy(shingles, wording.get(one))).sorted().toList();
  }

  private static boolean isCopy(Shingles one, @Nullable Shingles other) {
    return other != null && one.likeness(other) >= LEAST;
  }

  private Map<String, Shingles> wording(List<String> articles) {
    Map<String, Shingles> wording = new HashMap<>();
    for (String article : articles) {
      Shingles known = remembered.get(article);
      if (known != null) {
        wording.put(article, known);
      }
    }
    List<String> others = articles.stream().filter(one -> !wording.containsKey(one)).toList();
    if (!others.isEmpty()) {
      wording.putAll(read(others));
      remembered.putAll(wording);
    }
    return wording;
  }

  private Map<String, Shingles> read(List<String> articles) {
    Map<String, Shingles> read = new HashMap<>();
    jdbc.sql("select id, text from article where id in (:ids)")
        .param("ids", articles)
        .query(
            row -> {
              read.put(row.getString("id"), Shingles.of(row.getString("text")));
            });
    return read;
  }

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
