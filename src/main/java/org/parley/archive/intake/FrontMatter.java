package org.parley.archive.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Plain text with optional facts in front:
///
/// ```
/// ---
/// title: Talks in Geneva end
/// publisher: Example Desk
/// published: 2012-06-30
/// language: en
/// sample: true
/// ---
/// The text …
/// ```
final class FrontMatter {

  private static final Pattern FRONT =
      Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*\\R", Pattern.DOTALL | Pattern.MULTILINE);

  private FrontMatter() {}

  /// The article.
  static NewArticle read(String document) throws IllegibleException {
    Matcher front = FRONT.matcher(document);
    if (!front.find()) {
      return article(Map.of(), document);
    }
    return article(facts(front.group(1)), document.substring(front.end()).strip() + "\n");
  }

  private static NewArticle article(Map<String, String> facts, String text)
      throws IllegibleException {
    if (text.isBlank()) {
      throw new IllegibleException("The file has no text.");
    }
    LocalDate published = PublicationDates.read(facts.get("published"));
    return new NewArticle(
        facts.get("title"),
        facts.get("publisher"),
        facts.get("url"),
        facts.get("language"),
        published,
        published == null ? PublicationBasis.UNKNOWN : PublicationBasis.STATED,
        text,
        isSample(facts.getOrDefault("sample", "false")));
  }

  /// Samples say in words that they are samples.
  private static boolean isSample(String words) {
    return !words.isBlank() && !words.equals("false");
  }

  private static Map<String, String> facts(String yaml) throws IllegibleException {
    Map<String, String> facts = new HashMap<>();
    if (load(yaml) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> put(facts, key, value));
    }
    return facts;
  }

  private static void put(Map<String, String> facts, Object key, @Nullable Object value) {
    if (value != null) {
      facts.put(key.toString(), value.toString());
    }
  }

  private static @Nullable Object load(String yaml) throws IllegibleException {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    try {
      return new Yaml(
              new SafeConstructor(loading),
              new Representer(dumping),
              dumping,
              loading,
              new PlainResolver())
          .load(yaml);
    } catch (YAMLException e) {
      throw new IllegibleException("The facts before the text are not YAML: " + e.getMessage());
    }
  }

  /// Leaves every value as it is written, so that 2019-02-30 stays visible as the mistake it is.
  private static final class PlainResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }
}
