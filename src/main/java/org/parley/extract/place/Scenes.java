package org.parley.extract.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;

/// Where something was when only a sentence near it says so: violence told on (“Twenty people were
/// killed on Friday. The shelling hit Homs.”), words said on (“He told reporters in Cairo”).
public final class Scenes {

  private static final EventWords WORDS = EventWords.standard();

  /// How many sentences behind still tell the same.
  private static final int REACH = 3;

  private final SenseFinder senses;
  private final Places places;
  private final Audience audience;

  public Scenes(EventWords words, Places places) {
    this.senses = new SenseFinder(words);
    this.places = places;
    this.audience = new Audience(words);
  }

  /// The place told near a draft, else the state that its own sentence names as the one at war.
  public @Nullable String of(ArticleText article, Draft draft, List<Draft> drafts) {
    if (places.isUnknown(draft)) {
      return null;
    }
    boolean violent = TypeGroup.UNREST.has(draft.sense.type());
    String before = toldBefore(article, draft, drafts);
    String whole = before == null && violent ? places.ofWhole(article, draft) : before;
    if (whole != null) {
      return whole;
    }
    if (!violent && !draft.sense.isSaying()) {
      return null;
    }
    int last = Math.min(article.sentences.size() - 1, draft.sentenceIndex + REACH);
    for (int i = draft.sentenceIndex + 1; i <= last && goesOn(article, i); i++) {
      String place = toldIn(article, draft, i);
      boolean narrow =
          place != null && article.actor(place) == null && draft.edtf().endsWith("/..");
      if (place != null && !narrow) { // months of violence have many scenes
        return place;
      }
    }
    return violent ? stateIn(article, draft) : null;
  }

  /// “Shells hit Homs on Monday. Ten people were killed.”, “She arrived in Muscat on Friday. Later,
  /// she met the minister.”: the scene of the sentence before, on the same day. Whoever speaks to
  /// “the allies” does so where they met.
  private @Nullable String toldBefore(ArticleText article, Draft draft, List<Draft> drafts) {
    boolean heard = audience.isKnown(draft);
    for (Draft other : drafts) {
      String type = other.sense.type();
      boolean same =
          TypeGroup.UNREST.has(type) && TypeGroup.UNREST.has(draft.sense.type())
              || TypeGroup.ENCOUNTER.has(type) && TypeGroup.AT_MEETING.has(draft.sense.type())
              || heard && other.sense.isSaying() && article.actor(other.place) == null;
      boolean near = draft.sentenceIndex - other.sentenceIndex == 1;
      if (same
          && near
          && other.place != null
          && draft.isDay()
          && draft.edtf().equals(other.edtf())) {
        return other.place;
      }
    }
    return null;
  }

  private static boolean goesOn(ArticleText article, int index) {
    return !article.isDateline(index) && article.timesIn(article.sentences.get(index)).isEmpty();
  }

  private @Nullable String toldIn(ArticleText article, Draft draft, int index) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      Optional<Sense> sense = clause.hasVerb() ? senses.of(sentence, clause) : Optional.empty();
      boolean same =
          sense.isPresent()
              && clause.group().isPast()
              && (draft.sense.isSaying()
                  ? sense.get().isSaying() && isSameSpeaker(draft, sentence, clause)
                  : sense.get().type().equals(draft.sense.type()));
      if (same && sense.isPresent()) {
        String place =
            places.of(
                article,
                new Draft(index, sentence, clause, sense.get(), false, draft.time, draft.anchor));
        if (place != null && (!draft.sense.isSaying() || article.actor(place) == null)) {
          return place;
        }
      }
    }
    return null;
  }

  private static boolean isSameSpeaker(Draft draft, Sentence sentence, Clause clause) {
    for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
      Token token = sentence.tokens().get(i);
      String id = token.name() == null ? null : token.name().actor();
      boolean known =
          id != null
              && draft.actors.stream()
                  .anyMatch(a -> id.equals(a.id()) && a.role() == Participant.Role.INITIATOR);
      if (known || WORDS.is("same-speaker", token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String stateIn(ArticleText article, Draft draft) {
    String state = article.focusState();
    boolean told =
        draft.sentence.tokens().stream()
            .anyMatch(t -> t.name() != null && state != null && state.equals(t.name().actor()));
    return told ? state : null;
  }
}
