package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@StoreTest
@ExtendWith(OutputCaptureExtension.class)
class IndexCheckTests {

  @Autowired IndexCheck check;
  @Autowired Archive archive;

  @Test
  void findsNothingToRepairInASoundDatabase(CapturedOutput output) {
    archive.add(
        NewArticle.typed(null, "Desk", null, null, "Envoys met in Geneva on 30 June 2012."));

    check.run(new DefaultApplicationArguments());

    assertThat(output).doesNotContain("is made again");
  }

  @Test
  void canMakeEveryIndexAgain(CapturedOutput output) {
    assertThat(check.indexes()).hasSizeGreaterThan(5).allSatisfy(check::repair);

    assertThat(output).contains("mention_by_article lacks rows and is made again");
  }
}
