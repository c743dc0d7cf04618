package org.parley.chronicle.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.archive.Article;
import org.parley.archive.PublicationBasis;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.Clusters;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;
import org.yaml.snakeyaml.Yaml;

/// Articles from their text to events: what `stories.yaml` says is one happening becomes one event,
/// and what it parts stays apart, in either order of the articles.
class StoriesTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();
  private static final MentionMapper MAPPER =
      new MentionMapper(new Extractor(LEXICON, new TimeTagger()));

  /// Some articles and the happenings that they tell.
  ///
  /// @param events for each happening the beginnings of the headlines that tell it, by article
  record Story(Map<String, Map<String, Object>> articles, List<List<String>> events) {}

  static Stream<Named<Story>> stories() throws Exception {
    try (InputStream file = StoriesTests.class.getResourceAsStream("stories.yaml")) {
      Map<String, Map<String, Object>> all = new Yaml().load(requireNonNull(file));
      return all.entrySet().stream()
          .map(one -> Named.of(one.getKey(), story(one.getValue())))
          .toList()
          .stream();
    }
  }

  @SuppressWarnings("unchecked") // as the file is written
  private static Story story(Map<String, Object> entry) {
    return new Story(
        (Map<String, Map<String, Object>>) requireNonNull(entry.get("articles")),
        (List<List<String>>) requireNonNull(entry.get("events")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void makesOneEventOfEachHappening(Story story) {
    List<Happening> told = new ArrayList<>();
    story.articles().forEach((id, entry) -> told.addAll(read(id, entry)));

    assertThat(events(told, story)).as(briefs(told)).isEqualTo(expected(story));
    assertThat(events(told.reversed(), story)).isEqualTo(expected(story));
  }

  private static Set<String> expected(Story story) {
    TreeSet<String> events = new TreeSet<>();
    story.events().forEach(event -> events.add(new TreeSet<>(event).toString()));
    return events;
  }

  private static Set<String> events(List<Happening> told, Story story) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (Happening other : told.subList(i + 1, told.size())) {
        SameHappening.compare(told.get(i), other).ifPresent(links::add);
      }
    }
    TreeSet<String> events = new TreeSet<>();
    for (Cluster cluster : Clusters.of(told, links)) {
      TreeSet<String> members = new TreeSet<>();
      for (EventMention mention : cluster.mentions()) {
        story.events().stream()
            .flatMap(List::stream)
            .filter(one -> brief(mention).startsWith(one))
            .forEach(members::add);
      }
      if (!members.isEmpty()) {
        events.add(members.toString());
      }
    }
    return events;
  }

  private static String briefs(List<Happening> told) {
    return told.stream().map(one -> brief(one.mention()) + details(one.mention())).toList() + "";
  }

  private static String brief(EventMention mention) {
    return mention.articleId() + " " + mention.date() + " " + mention.headline();
  }

  private static String details(EventMention mention) {
    return " (%s %s, %s, %s, %s)"
        .formatted(
            mention.modality(),
            mention.type(),
            mention.platform(),
            mention.place(),
            mention.actors().stream().map(EventActor::key).toList());
  }

  private static List<Happening> read(String id, Map<String, Object> entry) {
    Article article =
        new Article(
            id,
            String.valueOf(entry.get("title")),
            null,
            null,
            "en",
            LocalDate.parse(String.valueOf(entry.get("published"))),
            PublicationBasis.STATED,
            String.valueOf(entry.get("text")),
            id,
            Instant.EPOCH,
            false);
    return MAPPER.read(article, id).stream().map(one -> Happening.of(one, LEXICON, TYPES)).toList();
  }
}
