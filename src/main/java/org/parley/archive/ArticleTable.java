package org.parley.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of articles.
@Repository
class ArticleTable {

  private static final String SUMMARY =
      "select id, title, publisher, url, published, basis, added, sample, copy_group from article";

  private final JdbcClient jdbc;

  ArticleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Article article) {
    jdbc.sql(
            """
            insert into article (id, title, publisher, url, language, published, basis, text,
                content_hash, added, sample, copy_group)
            values (:id, :title, :publisher, :url, :language, :published, :basis, :text,
                :contentHash, :added, :sample, :id)
            """)
        .param("id", article.id())
        .param("title", article.title())
        .param("publisher", article.publisher())
        .param("url", article.url())
        .param("language", article.language())
        .param("published", article.published())
        .param("basis", article.basis().name())
        .param("text", article.text())
        .param("contentHash", article.contentHash())
        .param("added", article.added().atOffset(ZoneOffset.UTC))
        .param("sample", article.sample())
        .update();
  }

  Optional<Article> find(String id) {
    return jdbc.sql("select * from article where id = ?")
        .param(id)
        .query((row, number) -> article(row))
        .optional();
  }

  List<Article> findAll(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from article where id in (:ids) order by id")
            .param("ids", ids)
            .query((row, number) -> article(row))
            .list();
  }

  List<ArticleSummary> summaries() {
    return jdbc.sql(SUMMARY + " order by published desc nulls last, title, id")
        .query((row, number) -> summary(row))
        .list();
  }

  /// Identifier and publisher of all articles with that text.
  List<ArticleSummary> withText(String contentHash) {
    return jdbc.sql(SUMMARY + " where content_hash = ? order by id")
        .param(contentHash)
        .query((row, number) -> summary(row))
        .list();
  }

  void delete(String id) {
    jdbc.sql("delete from article where id = ?").param(id).update();
  }

  List<String> ids() {
    return jdbc.sql("select id from article order by id").query(String.class).list();
  }

  int count() {
    return jdbc.sql("select count(*) from article").query(Integer.class).single();
  }

  int redate(String id, @Nullable LocalDate published, PublicationBasis basis) {
    return jdbc.sql("update article set published = :published, basis = :basis where id = :id")
        .param("published", published)
        .param("basis", basis.name())
        .param("id", id)
        .update();
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("url"),
        row.getString("language"),
        row.getObject("published", LocalDate.class),
        PublicationBasis.valueOf(row.getString("basis")),
        row.getString("text"),
        row.getString("content_hash"),
        row.getObject("added", OffsetDateTime.class).toInstant(),
        row.getBoolean("sample"));
  }

  private static ArticleSummary summary(ResultSet row) throws SQLException {
    return new ArticleSummary(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("url"),
        row.getObject("published", LocalDate.class),
        PublicationBasis.valueOf(row.getString("basis")),
        row.getObject("added", OffsetDateTime.class).toInstant(),
        row.getBoolean("sample"),
        row.getString("copy_group"));
  }
}
