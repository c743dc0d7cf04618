package org.parley.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleInputTests {

  private static final String LINES =
      """
      {"id":"a","text":"The envoys met on Monday."}
      {"id":"b","text":"The envoys parted on Tuesday."}
      {"id":"c","text":"The envoys met again on Friday."}
      """;

  private final List<String> complaints = new ArrayList<>();
  private final ArticleInput input =
      new ArticleInput(
          new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), complaints::add);

  @Test
  void readsOnBehindAnArticleThatBreaks() throws IOException {
    List<String> read = new ArrayList<>();
    input.read(
        List.of("-"),
        named -> {
          if (named.id().equals("b")) {
            throw new IllegalStateException("no verb");
          }
          read.add(named.id());
        });
    assertThat(read).containsExactly("a", "c");
    assertThat(input.refused()).isEqualTo(1);
    assertThat(complaints)
        .containsExactly("b: It could not be worked on: java.lang.IllegalStateException: no verb");
  }

  @Test
  void stopsWhereResultsCannotBeWritten() {
    assertThatThrownBy(
            () ->
                input.read(
                    List.of("-"),
                    named -> {
                      throw new UncheckedIOException(new IOException("disk full"));
                    }))
        .isInstanceOf(UncheckedIOException.class);
  }
}
