package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// What “it opened on Thursday” and “the second began on 6 April” tell: the kind of meeting named
/// last before.
final class Antecedents {

  private static final int REACH = 2;

  private static final Pattern MEETING_NAME =
      Pattern.compile(".*(?:" + EventWords.standard().alternatives("meeting-name") + ")");

  private static final String ORDINAL =
      "[a-z-]*(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|th|ieth)";

  private final EventWords words;
  private final SenseFinder senses;

  Antecedents(EventWords words) {
    this.words = words;
    this.senses = new SenseFinder(words);
  }

  /// The sense with the type of what its subject stands for; the same sense when it stands for
  /// nothing.
  Sense type(ArticleText article, int index, Sentence sentence, Clause clause, Sense guess) {
    if (!clause.hasVerb()
        || !words.is("carrier", clause.group().lastVerb())
        || !isShort(sentence, clause)) {
      return guess;
    }
    boolean counted = isCounted(sentence, clause);
    String type = counted ? nearest(article, index, sentence, clause, true) : null;
    type = type == null ? nearest(article, index, sentence, clause, false) : type;
    return type == null ? guess : new Sense(type, guess.token(), Sense.Source.PHRASE);
  }

  /// What “it was first planned for May” tells: nothing without what stands before it.
  Optional<Sense> meant(ArticleText article, int index, Sentence sentence, Clause clause) {
    return senses
        .of(sentence, clause)
        .filter(sense -> sense.source() == Sense.Source.GUESS)
        .map(sense -> type(article, index, sentence, clause, sense))
        .filter(sense -> sense.source() != Sense.Source.GUESS);
  }

  /// What “it was moved to May” and “the third has been put off” are about; empty when nothing
  /// before them names it.
  Optional<Sense> shifted(ArticleText article, int index, Sentence sentence, Clause clause) {
    if (!clause.group().passive() || !isShort(sentence, clause)) {
      return Optional.empty();
    }
    boolean counted = isCounted(sentence, clause);
    return Optional.ofNullable(nearest(article, index, sentence, clause, counted))
        .map(type -> new Sense(type, clause.group().lastHead(), Sense.Source.PHRASE));
  }

  /// The type of what is named last before a clause.
  ///
  /// @param counted whether it has to be one of several: of “the second” the first round
  private @Nullable String nearest(
      ArticleText article, int index, Sentence sentence, Clause clause, boolean counted) {
    String type = occasion(sentence.tokens().subList(0, clause.start()), counted);
    for (int i = index - 1; type == null && i >= Math.max(0, index - REACH); i--) {
      type = article.isDateline(i) ? null : occasion(article.sentence(i).tokens(), counted);
    }
    return type;
  }

  /// “minutes before it started”: of something that nothing names.
  boolean isNothing(Sentence sentence, Clause clause, Sense sense) {
    int pronoun = clause.subjectEnd() - 1;
    return sense.source() == Sense.Source.GUESS
        && clause.hasVerb()
        && words.is("course", clause.group().lastVerb())
        && pronoun > 0
        && sentence.tokens().get(pronoun).tag().equals("PRP")
        && words.is("adverbial", sentence.tokens().get(pronoun - 1).lower());
  }

  /// A pronoun, or an ordinal without a noun.
  private static boolean isShort(Sentence sentence, Clause clause) {
    if (!clause.hasSubject()) {
      return false;
    }
    Token last = sentence.tokens().get(clause.subjectEnd() - 1);
    return last.tag().equals("PRP") || Patterns.matches(last.lower(), ORDINAL + "|one|last");
  }

  private static boolean isCounted(Sentence sentence, Clause clause) {
    return Patterns.matches(sentence.tokens().get(clause.subjectEnd() - 1).lower(), ORDINAL);
  }

  private @Nullable String occasion(List<Token> tokens, boolean counted) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Optional<Sense> noun = senses.nounAt(tokens, i);
      boolean meant = !counted || i > 0 && Patterns.matches(tokens.get(i - 1).lower(), ORDINAL);
      if (noun.isPresent() && meant && TypeGroup.COUNTED.has(noun.get().type())) {
        return noun.get().type();
      }
      NameMatch name = meant ? tokens.get(i).name() : null;
      if (name != null && name.platform() != null) {
        return MEETING_NAME.matcher(tokens.get(i).lower()).matches() ? "meet" : "talk";
      }
    }
    return null;
  }
}
