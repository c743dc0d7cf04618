package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.time.resolve.reading.Rule;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Runs `data/time/examples.yaml` and `data/time/nothing.yaml`.
class RuleExamplesTests {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 3, 21);

  private final TimeTagger tagger = new TimeTagger();

  static List<Map<String, String>> examples() throws Exception {
    return load("examples.yaml");
  }

  static List<String> nothing() throws Exception {
    return load("nothing.yaml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsTheExample(Map<String, String> example) {
    String marked = Objects.requireNonNull(example.get("say"));
    String wanted = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    String text = marked.replace("[", "").replace("]", "");

    TimeExpression found =
        tagger.tag(text, published(example)).stream()
            .filter(time -> time.span().start() == marked.indexOf('['))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nothing found at “" + wanted + "”"));

    assertThat(found.text()).isEqualTo(wanted);
    assertThat(List.of(found.value(), edtf(found), found.resolution().rule()))
        .isEqualTo(List.of(example.get("value"), example.get("edtf"), example.get("rule")));
    assertThat(found.resolution().reason()).startsWith("‘" + wanted + "’ → ");
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void findsNothing(String text) {
    assertThat(tagger.tag(text, PUBLISHED)).extracting(TimeExpression::text).isEmpty();
  }

  @Test
  void showsEveryRuleAnExample() throws Exception {
    assertThat(examples().stream().map(example -> example.get("rule")))
        .containsOnly(Stream.of(Rule.values()).map(Rule::id).toArray(String[]::new));
  }

  private static @Nullable LocalDate published(Map<String, String> example) {
    String said = example.get("published");
    return said == null ? PUBLISHED : said.equals("none") ? null : LocalDate.parse(said);
  }

  private static String edtf(TimeExpression found) {
    return found.date() == null ? "none" : found.date().edtf();
  }

  /// Loads YAML whose values all stay text: 2012-06-30 is no date here.
  private static <T> List<T> load(String file) throws Exception {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Resolver text =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
          }
        };
    Yaml yaml =
        new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, text);
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                RuleExamplesTests.class.getResourceAsStream("/data/time/" + file)),
            StandardCharsets.UTF_8)) {
      return yaml.load(reader);
    }
  }
}
