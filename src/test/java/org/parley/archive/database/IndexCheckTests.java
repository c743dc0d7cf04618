package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@StoreTest
class IndexCheckTests {

  @Autowired IndexCheck check;
  @Autowired Archive archive;

  @Test
  void readsEveryIndexOfAFilledDatabase() {
    archive.add(NewArticle.typed(null, "Desk", null, null, "Envoys met in Geneva."));

    assertThatNoException().isThrownBy(() -> check.run(new DefaultApplicationArguments()));
  }
}
