package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.Meaning;
import org.parley.time.grammar.NattyReader;
import org.parley.time.grammar.Phrase;
import org.parley.time.words.Tokens;

/// Reads a date typed by a person: “spring 2017”, “from March to June 2018”, “last two years”,
/// “since 2015”, “2012-06”, EDTF. Our own grammar is asked first, then Natty. Thread-safe.
public final class DateQuery {

  private static final int LONGEST = 200;

  /// Words around a date that may stand in the question.
  private static final Set<String> AROUND =
      Set.of(
          "in", "on", "during", "at", "within", "over", "between", "from", "the", "since", "until",
          "till", "before", "after", "by", "about", "around", "onwards", "onward");

  private static final Pattern WORD_START = Pattern.compile("\\b\\p{Ll}");

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
    return own(asked, today)
        .or(() -> own(capitalised(asked), today))
        .or(() -> natty.read(asked).flatMap(meaning -> resolved(asked, meaning, today)));
  }

  /// “may 2012” as “May 2012”: who types rarely bothers.
  private static String capitalised(String asked) {
    return WORD_START.matcher(asked).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
  }

  private Optional<FuzzyDate> own(String asked, LocalDate today) {
    Tokens tokens = engine.tokens(asked);
    List<Phrase> phrases = engine.phrases(tokens);
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
