package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.lexicon.DataFile;
import org.parley.text.DataProblem;

class TypeGroupTests {

  private static final Path KINDS = Path.of("data/events/kinds.yaml");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} has {1}: {2}")
  @CsvSource({
    "GATHERING, talk, true",
    "GATHERING, visit, false",
    "VIOLENCE, battle, true",
    "VIOLENCE, protest, false",
    "SAYING, appeal, true",
    "SAYING, agree, false"
  })
  void knowsWhichTypesBelongTogether(TypeGroup group, String type, boolean has) {
    assertThat(group.has(type)).isEqualTo(has);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroupIsAskedFor(TypeGroup group) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/parley"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .anyMatch(file -> read(file).contains("TypeGroup." + group.name()));
    }
  }

  @Test
  void aGroupThatNoRuleAsksForIsRefused() throws IOException {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> changed("\ngathering:", "\ngatherings:"))
        .withMessageMatching(".*kinds.yaml:\\d+: no rule asks for the group ‘gatherings’");
  }

  @Test
  void aTypeThatIsNoneIsRefused() throws IOException {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> changed("\ngathering: [meet", "\ngathering: [meat"))
        .withMessageMatching(".*kinds.yaml:\\d+: ‘gathering’: ‘meat’ is no event type");
  }

  @Test
  void aGroupThatIsMissingIsNamed() throws IOException {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> changed("\ngathering:", "\n# gathering:"))
        .withMessageMatching(".*kinds.yaml:1: the group ‘gathering’ is missing");
  }

  private void changed(String good, String bad) throws IOException {
    String text = Files.readString(KINDS);
    assertThat(text).contains(good);
    Path file = Files.writeString(folder.resolve("kinds.yaml"), text.replace(good, bad));
    TypeGroup.read(DataFile.file(file), DataFile.resource("data/lexicon/types.yaml"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
