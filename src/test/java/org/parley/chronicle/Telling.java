package org.parley.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.TextSelector;
import org.parley.time.FuzzyDate;

/// Makes mentions by hand.
///
/// Example: `Telling.of("a1", "Russia and Iran met in Tehran.").on("2019-02-02").mention()`.
public final class Telling {

  private final String article;
  private final String sentence;
  private int start;
  private String title;
  private @Nullable String publisher;
  private @Nullable String copyGroup;
  private LocalDate published = LocalDate.of(2019, 2, 3);
  private @Nullable String edtf;
  private String timeWords = "on that day";
  private Modality modality = Modality.HAPPENED;
  private String type = "meet";
  private final List<EventActor> actors = new ArrayList<>();
  private @Nullable String place;
  private @Nullable String platform;
  private @Nullable Integer round;

  private Telling(String article, String sentence) {
    this.article = article;
    this.sentence = sentence;
    title = "Title of " + article;
  }

  /// A meeting that happened, told by a sentence of an article published on 3 February 2019.
  public static Telling of(String article, String sentence) {
    return new Telling(article, sentence);
  }

  public Telling on(String date) {
    edtf = date;
    return this;
  }

  /// The words that give the date.
  public Telling saying(String words) {
    timeWords = words;
    return this;
  }

  public Telling at(int place) {
    start = place;
    return this;
  }

  public Telling titled(String words) {
    title = words;
    return this;
  }

  public Telling by(String name) {
    publisher = name;
    return this;
  }

  public Telling copyOf(String group) {
    copyGroup = group;
    return this;
  }

  public Telling published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  public Telling as(Modality told) {
    modality = told;
    return this;
  }

  public Telling type(String id) {
    type = id;
    return this;
  }

  public Telling with(String... ids) {
    for (String id : ids) {
      actors.add(new EventActor(id, id, EventActor.Role.PARTICIPANT));
    }
    return this;
  }

  public Telling in(String id) {
    place = id;
    return this;
  }

  public Telling round(@Nullable String id, @Nullable Integer number) {
    platform = id;
    round = number;
    return this;
  }

  public EventMention mention() {
    String group = copyGroup == null ? article : copyGroup;
    return new EventMention(
        article + "-" + start,
        article + "-" + start,
        new Source(article, title, publisher, null, published, group),
        new TextSelector(start, start + sentence.length(), sentence, "", ""),
        sentence,
        edtf == null ? null : timeWords,
        edtf == null ? null : FuzzyDate.parse(edtf),
        edtf == null ? null : "by-hand",
        edtf == null ? null : "Given by hand",
        0.9,
        modality,
        type,
        List.copyOf(actors),
        place,
        platform,
        round,
        0.8,
        List.of(),
        null);
  }
}
