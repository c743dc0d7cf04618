package org.parley.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database from before mentions had numbers.
class NumbersMigrationTests {

  private final JdbcDataSource database = new JdbcDataSource();
  private final JdbcTemplate jdbc = new JdbcTemplate(database);
  private final KeyedQuery keyed = new KeyedQuery(jdbc);
  private final MentionNumbers numbers = new MentionNumbers(keyed);
  private final Reasons reasons = new Reasons(JdbcClient.create(database));
  private final LinkTable links = new LinkTable(keyed, jdbc, numbers, reasons);
  private final MentionTable mentions =
      new MentionTable(JdbcClient.create(database), jdbc, keyed, numbers, reasons);

  @BeforeEach
  void fill() {
    database.setUrl(
        "jdbc:h2:mem:numbers-"
            + System.nanoTime()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    migrateTo("12");
    article("aa", 2);
    article("bb", 1);
    mention("aa-0", "aa", "aa-0", null);
    mention("aa-9", "aa", "bb-5", "Joined because of the place.");
    mention("bb-5", "bb", "bb-5", null);
    jdbc.update("insert into mention_link values ('aa-0', 'aa-9', 0.5, 'Alike.', 'aa-9')");
    jdbc.update("insert into mention_link values ('aa-9', 'bb-5', 0.75, 'Alike.', 'bb-5')");
    jdbc.update("insert into mention_link values ('aa-0', 'bb-5', 1, 'The same.', null)");
    jdbc.update(
        """
        insert into event values ('bb-5', 'Met', null, null, 1, 1, 'meet', null, null, null,
            'HAPPENED', 'REPORTED', 'PROPOSED', 1, 1, '', 2, 2, false, false, null, null)
        """);
    jdbc.update("insert into event_actor values ('bb-5', 'norway', 'Norway', 'PARTICIPANT')");
    jdbc.update("insert into event_source values ('bb-5', 'Desk')");
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/h2")
        .target(version)
        .load()
        .migrate();
  }

  private void article(String id, int day) {
    jdbc.update(
        "insert into article values (?, ?, 'Desk', null, null, null, 'UNKNOWN', '', ?, ?, false, ?)",
        id,
        id,
        id,
        "2020-01-0" + day + " 00:00:00Z",
        id);
  }

  private void mention(String id, String article, String event, @Nullable String joined) {
    jdbc.update(
        """
        insert into mention values (?, ?, ?, ?, 3, 8, 'They met.', 'be', 'af', 'Met', 'in 2012',
            '2012', 15340, 15705, 'year', 'It says so.', 0.9, 'HAPPENED', 'meet',
            'PARTICIPANT\tnorway\tNorway', 'oslo', 'geneva', 2, 0.8, 'Clear.')
        """,
        id,
        article,
        event,
        joined);
  }

  @Test
  void keepsEveryMentionWithItsEventAndItsTexts() {
    migrateTo("13");

    EventMention moved = mentions.findAll(List.of("aa-9")).getFirst();
    assertThat(moved.eventId()).isEqualTo("bb-5");
    assertThat(moved.joined()).isEqualTo("Joined because of the place.");
    assertThat(moved.evidence().exact()).isEqualTo("They met.");
    assertThat(moved.evidence().end()).isEqualTo(8);
    assertThat(moved.actors()).singleElement().hasFieldOrPropertyWithValue("name", "Norway");
    assertThat(List.of(moved.headline(), moved.place(), moved.platform(), moved.round()))
        .containsExactly("Met", "oslo", "geneva", 2);
    assertThat(List.of(String.valueOf(moved.date()), moved.dateReason(), moved.reasons()))
        .containsExactly("2012", "It says so.", List.of("Clear."));
    assertThat(mentions.findAll(List.of("bb-5")).getFirst().joined()).isNull();
  }

  @Test
  void keepsEveryLinkWithItsOwnerAndReason() {
    migrateTo("13");

    assertThat(links.touching(List.of("aa-0", "aa-9")))
        .containsExactlyInAnyOrder(
            new Link("aa-0", "aa-9", "aa-9", 0.5, "Alike."),
            new Link("aa-9", "bb-5", "bb-5", 0.75, "Alike."),
            new Link("aa-0", "bb-5", null, 1, "The same."));
    assertThat(links.ownedBy(List.of("bb-5")))
        .containsExactly(new Link("aa-9", "bb-5", "bb-5", 0.75, "Alike."));
  }

  @Test
  void countsMentionsInTheOrderOfArticles() {
    migrateTo("13");

    assertThat(jdbc.queryForList("select id from mention order by number", String.class))
        .containsExactly("bb-5", "aa-0", "aa-9");
    assertThat(jdbc.queryForList("select event_id from event_actor", String.class))
        .containsExactly("bb-5");
    assertThat(jdbc.queryForList("select source from event_source", String.class))
        .containsExactly("Desk");
  }

  @Test
  void beginsAnewWhereItWasBrokenOff() {
    jdbc.execute("create table new_mention (number bigint primary key)");
    jdbc.execute("create table new_text (mention bigint references new_mention (number))");

    migrateTo("13");

    assertThat(mentions.findAll(List.of("aa-0", "aa-9", "bb-5"))).hasSize(3);
  }
}
