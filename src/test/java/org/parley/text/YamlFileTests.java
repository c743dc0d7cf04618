package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.Node;

class YamlFileTests {

  @Test
  void readsSectionsInTheirOrder() {
    YamlFile file = read("west: [no, on, 12]\neast: {sea: 3}\n");

    assertThat(file.sections().keySet()).containsExactly("west", "east");
    assertThat(file.texts(value(file, "west"))).containsExactly("no", "on", "12");
    assertThat(file.mapping(value(file, "east")).values())
        .extracting(file::number)
        .containsExactly(3);
  }

  @Test
  void namesAListThatIsMissing() {
    YamlFile file = read("west: [no, on]\n");

    assertThat(file.texts("west")).containsExactly("no", "on");
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> file.texts("east"))
        .withMessageContaining("there is no list ‘east’");
  }

  @Test
  void readsAListOfEntries() {
    YamlFile file = read("- spring\n- autumn\n");

    assertThat(file.entries()).extracting(file::scalar).isEqualTo(List.of("spring", "autumn"));
  }

  @Test
  void readsOneOfSeveralConstants() {
    YamlFile file = read("unit: DAYS\n");
    Node unit = value(file, "unit");

    assertThat(file.constant(TimeUnit.class, unit, file.scalar(unit))).isEqualTo(TimeUnit.DAYS);
  }

  @Test
  void namesTheLineOfWhatIsNotAsAskedFor() {
    String text = "one: [a, {b: c}]\n\ntwo:\n  - many\n";

    refuses(text, file -> file.texts(value(file, "one")), "tides.yaml:1: expected plain text");
    refuses(text, file -> file.number(value(file, "two")), "tides.yaml:4: expected plain text");
    refuses(
        text,
        file -> file.number(file.list(value(file, "two")).get(0)),
        "tides.yaml:4: expected a number");
    refuses(text, YamlFile::entries, "tides.yaml:1: expected a list in [ ]");
    refuses("- a\n", YamlFile::sections, "tides.yaml:1: expected entries of the form `key: …`");
    refuses("", YamlFile::sections, "tides.yaml:1: the file is empty");
    refuses(
        "unit: EONS\n",
        file -> file.constant(TimeUnit.class, value(file, "unit"), "EONS"),
        "tides.yaml:1: no TimeUnit is called EONS");
  }

  @Test
  void namesTheLineOfAKeyThatStandsTwice() {
    refuses("a: 1\nb: 2\na: 3\n", YamlFile::sections, "tides.yaml:3: ‘a’ stands here twice");
  }

  @Test
  void namesTheLineThatIsNoYaml() {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> read("a: 1\nb: [c\n"))
        .withMessageMatching("tides.yaml:\\d: .+");
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> YamlFile.resource("data/tides.yaml"))
        .withMessage("data/tides.yaml:1: the file is missing");
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> YamlFile.file(Path.of("no", "tides.yaml")))
        .withMessageContaining("the file is missing");
  }

  private static void refuses(String text, Consumer<YamlFile> asking, String complaint) {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> asking.accept(read(text)))
        .withMessage(complaint);
  }

  private static YamlFile read(String text) {
    return YamlFile.parse("tides.yaml", new StringReader(text));
  }

  private static Node value(YamlFile file, String key) {
    return Objects.requireNonNull(file.sections().get(key));
  }
}
