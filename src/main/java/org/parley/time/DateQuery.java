package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.natty.NattyReader;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// Reads a date typed by a person: “spring 2017”, “from March to June 2018”, “last two years”,
/// “since 2015”, “2012-06”, EDTF. Our own grammar is asked first; Natty only where that finds
/// nothing, so that it never makes a day of what names none (“31st day of April”). Thread-safe.
public final class DateQuery {

  private static final int LONGEST = 200;

  /// Words around a date that may stand in the question.
  private static final Set<String> AROUND =
      Set.of(
          "in", "on", "during", "at", "within", "over", "between", "from", "the", "since", "until",
          "till", "before", "after", "by", "about", "around", "onwards", "onward");

  private final TimeEngine engine = TimeEngine.standard();
  private final NattyReader natty = new NattyReader();

  /// What the words mean seen from `today`; empty when they name no date.
  public Optional<FuzzyDate> read(String words, LocalDate today) {
    String asked = words.strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return Optional.empty();
    }
    FuzzyDate exact = edtf(asked);
    return exact == null ? inWords(asked, today) : Optional.of(exact);
  }

  private static @Nullable FuzzyDate edtf(String asked) {
    try {
      return FuzzyDate.parse(asked.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException notEdtf) {
      return null;
    }
  }

  private Optional<FuzzyDate> inWords(String asked, LocalDate today) {
    boolean found = false;
    for (String form : forms(asked)) {
      Tokens tokens = engine.tokens(form);
      List<Phrase> phrases = engine.phrases(tokens);
      Optional<FuzzyDate> date = own(tokens, phrases, today);
      if (date.isPresent()) {
        return date;
      }
      found |= !phrases.isEmpty();
    }
    return found
        ? Optional.empty()
        : natty.read(asked).flatMap(meaning -> resolved(asked, meaning, today));
  }

  /// What was typed, and how it would stand in a text: “may” as “in May”, “80s” as “the 80s”.
  private List<String> forms(String asked) {
    String written = capitalised(asked);
    return List.of(asked, written, "the " + written, "in " + written, "in the " + written);
  }

  /// “may 2012” as “May 2012”: who types rarely bothers.
  private String capitalised(String asked) {
    Tokens tokens = engine.tokens(asked);
    StringBuilder written = new StringBuilder(asked);
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.month() > 0 || word.weekday() > 0 || word.can(Role.PHRASE) || isQuarter(tokens, i)) {
        written.setCharAt(tokens.start(i), Character.toUpperCase(tokens.first(i)));
      }
    }
    return written.toString();
  }

  /// “q3”.
  private static boolean isQuarter(Tokens tokens, int i) {
    return tokens.first(i) == 'q' && tokens.length(i) == 1 && tokens.isNumber(i + 1);
  }

  private Optional<FuzzyDate> own(Tokens tokens, List<Phrase> phrases, LocalDate today) {
    if (phrases.size() != 1 || !isAll(tokens, phrases.getFirst())) {
      return Optional.empty();
    }
    Phrase phrase = phrases.getFirst();
    if (phrase.meaning() instanceof Meaning.Stretch stretch) {
      return stretch(stretch, today);
    }
    return Optional.ofNullable(engine.resolver(tokens, phrases, today).read(phrase).date());
  }

  private static boolean isAll(Tokens tokens, Phrase phrase) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = phrase.start() <= i && i < phrase.end();
      if (!inside && !AROUND.contains(tokens.written(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /// “last two years”: up to today, or from today on.
  private static Optional<FuzzyDate> stretch(Meaning.Stretch said, LocalDate today) {
    if (Double.isNaN(said.amount()) || said.direction() == 0 || said.unit().isClock()) {
      return Optional.empty();
    }
    long steps = Math.min(10_000, (long) Math.ceil(said.amount() * said.unit().steps()));
    LocalDate other = today.plus(steps * said.direction(), said.unit().step());
    FuzzyDate now = FuzzyDate.of(today);
    FuzzyDate edge = FuzzyDate.of(other);
    return Optional.of(
        said.direction() < 0 ? FuzzyDate.between(edge, now) : FuzzyDate.between(now, edge));
  }

  private Optional<FuzzyDate> resolved(String asked, Meaning meaning, LocalDate today) {
    Tokens tokens = engine.tokens(asked);
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(0, tokens.size(), meaning);
    return Optional.ofNullable(engine.resolver(tokens, List.of(phrase), today).read(phrase).date());
  }
}
