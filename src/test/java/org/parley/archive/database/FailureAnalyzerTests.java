package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureAnalyzerTests {

  @Test
  void saysThatAnotherParleyHasTheDatabase() {
    var problem = new IllegalStateException(new SQLException("in use", "90020", 90020));

    assertThat(new DatabaseFailureAnalyzer().analyze(problem))
        .extracting("description")
        .isEqualTo("The database is in use by another running Parley.");
  }

  @Test
  void leavesOtherDatabaseProblemsToOthers() {
    assertThat(new DatabaseFailureAnalyzer().analyze(new SQLException("syntax", "42000", 42000)))
        .isNull();
  }

  @Test
  void namesTheFolderThatCannotBeWritten() {
    assertThat(
            new DataFolderFailureAnalyzer().analyze(new DataFolderException(Path.of("/nowhere"))))
        .extracting("description")
        .isEqualTo("The data folder /nowhere cannot be written.");
  }
}
