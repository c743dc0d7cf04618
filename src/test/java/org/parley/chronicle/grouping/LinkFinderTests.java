package org.parley.chronicle.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
@Import(ChronicleScenes.class)
class LinkFinderTests {

  private static final String LINKS =
      """
      select least(a.id, b.id) || ' ' || greatest(a.id, b.id) from mention_link l
      join mention a on a.number = l.earlier join mention b on b.number = l.id / 4294967296
      """;

  @Autowired ChronicleScenes scenes;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void findsEveryLinkInWhateverOrderArticlesCome(int seed) {
    List<Telling> tellings = new ArrayList<>(tellings());
    Collections.shuffle(tellings, new Random(seed));

    scenes.tell(tellings.toArray(Telling[]::new));

    assertThat(jdbc.sql(LINKS).query(String.class).list())
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(expected(tellings));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void keepsTheLikeliestOfManyInWhateverOrderTheyCome(int seed) {
    List<Telling> tellings = new ArrayList<>();
    for (int day = 10; day < 24; day++) {
      tellings.add(talks("on" + day, "The talks opened.", "2014-03-" + day));
      tellings.add(talks("again" + day, "Talks were held in March.", "2014-03"));
    }
    Collections.shuffle(tellings, new Random(seed));

    scenes.tell(tellings.toArray(Telling[]::new));

    assertThat(jdbc.sql(LINKS).query(String.class).list())
        .hasSizeGreaterThanOrEqualTo(14 * Link.LIKELIEST)
        .containsExactlyInAnyOrderElementsOf(expected(tellings));
  }

  @BeforeEach
  void clear() {
    for (String table :
        List.of("mention_link", "event_actor", "event_source", "event", "mention", "article")) {
      jdbc.sql("delete from " + table).update();
    }
  }

  private static TreeSet<String> expected(List<Telling> tellings) {
    Lexicon lexicon = Lexicon.standard();
    TypeTraits types = TypeTraits.standard();
    List<Happening> all =
        tellings.stream().map(one -> Happening.of(one.mention(), lexicon, types)).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Happening other : all.subList(i + 1, all.size())) {
        SameHappening.compare(all.get(i), other).ifPresent(links::add);
      }
    }
    TreeSet<String> likeliest = new TreeSet<>();
    Link.likeliest(links).forEach(link -> likeliest.add(link.a() + " " + link.b()));
    return likeliest;
  }

  private static List<Telling> tellings() {
    return List.of(
        talks("opened", "The talks opened.", "2014-02-10"),
        talks("closed", "The talks ended.", "2014-02-15"),
        talks("whole", "Talks were held.", "2014-02-10/2014-02-15"),
        talks("month", "Talks were held.", "2014-02"),
        talks("since", "Talks go on.", "2014-02-10/..").as(Modality.ONGOING),
        talks("about", "Talks were held about then.", "2014-02-12~"),
        plan("called-off", "The talks had been due.", "2013-11").as(Modality.DENIED),
        plan("year", "Talks are planned.", "2014"),
        plan("season", "Talks are planned.", "2013-24"),
        talks("tehran", "Envoys talked in Tehran.", "2014-02-10").round(null, null).in("tehran"),
        talks("yearless", "Envoys talked in Tehran.", "XXXX-02-10").round(null, null).in("tehran"),
        talks("numbered", "The second round was held.", "2014-02").round("geneva", 2),
        plan("numbered-plan", "A second round is due.", "2014-01-31").round("geneva", 2),
        season("summer", "They met in Rome in summer.", "2013-22"),
        season("summer-plan", "They will meet in Rome in summer.", "2013-22")
            .published("2013-05-01")
            .as(Modality.PLANNED),
        season("summer-day", "They met in Rome.", "2013-08-25").published("2013-08-26"),
        text("late", "Resolution 2139 was adopted.", "2014"),
        text("exact", "Resolution 2139 was adopted.", "2014-02-22"));
  }

  private static Telling talks(String article, String sentence, String date) {
    return Telling.of(article, sentence)
        .type("talk")
        .on(date)
        .published("2014-09-01")
        .round("geneva", null);
  }

  private static Telling season(String article, String sentence, String date) {
    return talks(article, sentence, date).round(null, null).in("rome");
  }

  private static Telling plan(String article, String sentence, String date) {
    return talks(article, sentence, date).published("2013-10-01").as(Modality.PLANNED);
  }

  private static Telling text(String article, String sentence, String date) {
    return talks(article, sentence, date).type("resolution").round("security-council", null);
  }
}
