package org.parley.archive.journal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far long works have come. Written in the transaction of the work itself, so that the two
/// never disagree.
@Repository
public class Progress {

  private final JdbcClient jdbc;

  Progress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where a work stands; empty when it is not under way.
  public Optional<String> of(String work) {
    return jdbc.sql("select reached from progress where work = ?")
        .param(work)
        .query(String.class)
        .optional();
  }

  /// Notes where a work stands.
  public void reach(String work, String reached) {
    finish(work);
    jdbc.sql("insert into progress (work, reached) values (?, ?)")
        .param(work)
        .param(reached)
        .update();
  }

  /// Forgets a work that is done.
  public void finish(String work) {
    jdbc.sql("delete from progress where work = ?").param(work).update();
  }
}
