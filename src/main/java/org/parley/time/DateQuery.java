package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.YamlFile;
import org.parley.time.grammar.natty.NattyReader;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Tokens;

/// Reads a date typed by a person: “spring 2017”, “from March to June 2018”, “last two years”,
/// “since 2015”, “2012-06”, “6/2012”, EDTF. Our own grammar is asked first; Natty only where that
/// finds nothing, so that it never makes a day of what names none (“31st day of April”).
/// Thread-safe.
public final class DateQuery {

  private static final int LONGEST = 200;

  /// Two days far from each other: what means the same seen from both needs neither.
  private static final LocalDate EARLY = LocalDate.of(1991, 2, 5);

  private static final LocalDate LATE = LocalDate.of(2034, 10, 19);

  /// A year as people add it to words. Later ones are rather numbers of resolutions.
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\S)(?<!\\b[Rr]esolution )(?:19\\d\\d|20[0-3]\\d)(?!\\S)");

  /// A month or day as machines write it.
  private static final Pattern WRITTEN =
      Pattern.compile("(?<!\\S)\\d{4}-\\d\\d(?:-\\d\\d)?(?!\\S)");

  /// A date among other words.
  ///
  /// @param words those that name it, as typed
  /// @param others the words around it, a space between each; empty without any
  public record Part(String words, String others, FuzzyDate date) {}

  private record Found(Span span, FuzzyDate date) {

    Part in(String words) {
      String around = words.substring(0, span.start()) + " " + words.substring(span.end());
      return new Part(span.of(words), around.strip().replaceAll("\\s+", " "), date);
    }
  }

  private final TimeEngine engine = TimeEngine.standard();
  private final NattyReader natty = new NattyReader();

  /// Words around a date that may stand in the question.
  private final Set<String> around;

  /// Reads the small words of `data/time/query.yaml`.
  public DateQuery() {
    around = Set.copyOf(YamlFile.resource("data/time/query.yaml").texts("around"));
  }

  /// What the words mean seen from `today`; empty when they name no date.
  public Optional<FuzzyDate> read(String words, LocalDate today) {
    String asked = words.strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return Optional.empty();
    }
    FuzzyDate exact = WrittenDate.read(asked);
    return exact == null ? inWords(asked, today) : Optional.of(exact);
  }

  /// The one date that stands among other words and needs no “today” to be understood: “January
  /// 2017” in “Astana January 2017”. Empty when there is none, or more than one, and for what
  /// stands in quotation marks, which is meant word by word. A year is never guessed.
  public Optional<Part> find(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<Found> found = parts(words);
    if (found.isEmpty()) {
      found = years(words);
    }
    found = found.stream().filter(part -> !isQuoted(words, part.span().start())).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().in(words)) : Optional.empty();
  }

  /// “Syria 2017”: who searches leaves out the “in” that a sentence has.
  private static List<Found> years(String words) {
    return YEAR.matcher(words)
        .results()
        .map(
            year ->
                new Found(
                    new Span(year.start(), year.end()),
                    FuzzyDate.parse(words.substring(year.start(), year.end()))))
        .toList();
  }

  private List<Found> parts(String words) {
    List<Found> parts = new ArrayList<>();
    written(words).ifPresent(parts::add);
    if (!parts.isEmpty()) {
      return parts;
    }
    Tokens tokens = engine.tokens(Capitals.set(words, engine));
    List<Phrase> phrases = engine.phrases(tokens);
    for (Phrase phrase : phrases) {
      FuzzyDate date = read(tokens, phrases, phrase, EARLY);
      if (date != null && date.equals(read(tokens, phrases, phrase, LATE)) && isPlaced(date)) {
        parts.add(new Found(span(tokens, phrase), date));
      }
    }
    return parts;
  }

  /// “2012-06”, alone or among words.
  private static Optional<Found> written(String words) {
    return WRITTEN
        .matcher(words)
        .results()
        .flatMap(
            match -> {
              FuzzyDate date = WrittenDate.read(match.group());
              return date == null
                  ? Stream.empty()
                  : Stream.of(new Found(new Span(match.start(), match.end()), date));
            })
        .findFirst();
  }

  private @Nullable FuzzyDate read(
      Tokens tokens, List<Phrase> phrases, Phrase phrase, LocalDate today) {
    return engine.resolver(tokens, phrases, today).read(phrase).date();
  }

  private static boolean isPlaced(FuzzyDate date) {
    return !date.isYearless() && (date.earliest() != null || date.latest() != null);
  }

  /// The phrase with the small words around it that belong to it: “in January 2017”, “June 2012
  /// onwards”, “from June 2012 on”.
  private Span span(Tokens tokens, Phrase phrase) {
    int start = phrase.start();
    while (start > 0 && around.contains(tokens.written(start - 1).toLowerCase(Locale.ROOT))) {
      start--;
    }
    int next = phrase.end();
    boolean opens = tokens.is(next, "onwards") || tokens.is(next, "onward");
    boolean closesFrom = tokens.is(phrase.start() - 1, "from") && tokens.is(next, "on");
    return new Span(tokens.start(start), tokens.end(opens || closesFrom ? next : next - 1));
  }

  private static boolean isQuoted(String words, int place) {
    return words.chars().limit(place).filter(sign -> "\"“”".indexOf(sign) >= 0).count() % 2 == 1;
  }

  /// As [#read], but a date that names no year, such as “spring” or “15 May”, is the one nearest to
  /// `around`, where the person is looking.
  public Optional<FuzzyDate> readNear(String words, LocalDate today, LocalDate around) {
    String asked = words.strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return Optional.empty();
    }
    return inWords(asked, null)
        .filter(FuzzyDate::isYearless)
        .map(bare -> NearestYear.of(bare, around))
        .or(() -> read(asked, today));
  }

  /// Whether the words name a date but no year, such as “spring” or “15 May”, so that another is
  /// meant elsewhere.
  public boolean needsYear(String words) {
    String asked = words.strip();
    return !asked.isEmpty()
        && asked.length() <= LONGEST
        && inWords(asked, null).filter(FuzzyDate::isYearless).isPresent();
  }

  private Optional<FuzzyDate> inWords(String asked, @Nullable LocalDate today) {
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
    String written = Capitals.set(asked, engine);
    return List.of(asked, written, "the " + written, "in " + written, "in the " + written);
  }

  private Optional<FuzzyDate> own(Tokens tokens, List<Phrase> phrases, @Nullable LocalDate today) {
    if (phrases.size() != 1 || !isAll(tokens, phrases.getFirst())) {
      return Optional.empty();
    }
    Phrase phrase = phrases.getFirst();
    if (today == null && phrase.meaning() instanceof Meaning.NearMonth) {
      return Optional.empty(); // “last spring” is counted from today, wherever one looks
    }
    if (phrase.meaning() instanceof Meaning.Stretch stretch) {
      return today == null ? Optional.empty() : stretch(stretch, today);
    }
    return Optional.ofNullable(engine.resolver(tokens, phrases, today).read(phrase).date());
  }

  private boolean isAll(Tokens tokens, Phrase phrase) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = phrase.start() <= i && i < phrase.end();
      if (!inside && !around.contains(tokens.written(i).toLowerCase(Locale.ROOT))) {
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

  private Optional<FuzzyDate> resolved(String asked, Meaning meaning, @Nullable LocalDate today) {
    Tokens tokens = engine.tokens(asked);
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(0, tokens.size(), meaning);
    return Optional.ofNullable(engine.resolver(tokens, List.of(phrase), today).read(phrase).date());
  }
}
