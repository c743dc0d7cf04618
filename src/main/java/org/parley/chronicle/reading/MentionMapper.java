package org.parley.chronicle.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.archive.Article;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Source;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;
import org.parley.extract.Participant;
import org.parley.text.CodePoints;
import org.parley.text.TextSelector;
import org.parley.time.TimeExpression;
import org.springframework.stereotype.Component;

/// Reads an article and gives every mention its place, counted in code points, and a stable name.
@Component
class MentionMapper {

  private final Extractor extractor;

  MentionMapper(Extractor extractor) {
    this.extractor = extractor;
  }

  /// The mentions of an article, in order of place.
  ///
  /// @param copyGroup the group of copies the article belongs to
  List<EventMention> read(Article article, String copyGroup) {
    Source source =
        new Source(
            article.id(),
            article.title(),
            article.publisher(),
            article.url(),
            article.published(),
            copyGroup);
    CodePoints points = CodePoints.of(article.text());
    Map<String, Integer> used = new HashMap<>();
    List<EventMention> mentions = new ArrayList<>();
    for (Mention mention : extractor.extract(article.text(), article.published())) {
      TextSelector evidence = points.select(mention.span());
      String place = article.id() + "-" + evidence.start();
      int nth = used.merge(place, 1, Integer::sum);
      mentions.add(mention(nth == 1 ? place : place + "." + nth, source, evidence, mention));
    }
    return mentions;
  }

  private static EventMention mention(
      String id, Source source, TextSelector evidence, Mention mention) {
    TimeExpression time = mention.time();
    return new EventMention(
        id,
        id,
        source,
        evidence,
        mention.headline(),
        time == null ? null : time.text(),
        time == null ? null : time.date(),
        time == null ? null : time.resolution().rule(),
        time == null ? null : time.resolution().reason(),
        time == null ? 0 : time.resolution().confidence(),
        Modality.valueOf(mention.modality().name()),
        mention.type(),
        mention.actors().stream().map(MentionMapper::actor).distinct().toList(),
        mention.place(),
        mention.platform(),
        mention.round(),
        mention.confidence(),
        mention.reasons(),
        null);
  }

  private static EventActor actor(Participant participant) {
    return new EventActor(
        participant.id(), participant.name(), EventActor.Role.valueOf(participant.role().name()));
  }
}
