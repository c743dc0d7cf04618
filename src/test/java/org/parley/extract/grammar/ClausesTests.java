package org.parley.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.sense.EventWords;
import org.parley.text.Span;

/// Where the clauses of a sentence begin, and whose deed each tells.
class ClausesTests {

  private static final EventWords WORDS = EventWords.standard();

  private final Parser parser =
      new Parser(WORDS.lemmas(), WORDS.list("plan"), WORDS.list("subordinator"));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels left the town and the army entered it. |"
            + " The rebels left the town / and the army entered it.",
        "The rebels left; the army entered. | The rebels left / ; the army entered.",
        "Russia and China said the talks had failed. |"
            + " Russia and China said / the talks had failed.",
        "The envoy warned that the rebels would return. |"
            + " The envoy warned / that the rebels would return.",
        "The rebels left the town after the army entered it. |"
            + " The rebels left the town / after the army entered it.",
        "The truce that began in May held. | that began in May / held.",
        "He said Russia, Iran and Turkey had signed. |"
            + " He said / Russia, Iran and Turkey had signed.",
        "The officials said about ten people died. | The officials said / about ten people died."
      })
  void aClauseBeginsWhereItsSubjectOrItsOpenerDoes(String sentence, String clauses) {
    Sentence read = read(sentence);

    assertThat(read.clauses())
        .extracting(clause -> words(sentence, read, clause.start(), clause.end()))
        .isEqualTo(List.of(clauses.split(" / ")));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels, led by a cleric, entered the town. | The rebels: led / The rebels: entered",
        "The ministers met and urged restraint. | The ministers: met / The ministers: urged",
        "Meeting in Oslo, the ministers urged restraint. |"
            + " the ministers: Meeting / the ministers: urged",
        "States proposing a text have met. | States: proposing / States: have met",
        "The envoy, who came from Oslo, met the rebels. | The envoy: came / The envoy: met",
        "The envoy called on Russia to withdraw. | The envoy: called / Russia: to withdraw",
        "Talks due to start were put off. | Talks: to start / Talks: were put",
        "The envoy said that he could not stay and called a vote. |"
            + " The envoy: said / he: could not stay / The envoy: called",
        "A text drafted in Oslo was signed. | A text: drafted / A text drafted in Oslo: was signed"
      })
  void aClauseTellsTheDeedOfItsSubject(String sentence, String clauses) {
    Sentence read = read(sentence);

    assertThat(read.clauses())
        .extracting(clause -> subject(sentence, read, clause))
        .isEqualTo(List.of(clauses.split(" / ")));
  }

  private Sentence read(String text) {
    return parser.parse(text, new Span(0, text.length()), List.of(), List.of());
  }

  private static String subject(String text, Sentence sentence, Clause clause) {
    VerbGroup verb = clause.group();
    return words(text, sentence, clause.subjectStart(), clause.subjectEnd())
        + ": "
        + words(text, sentence, verb.start(), verb.end());
  }

  private static String words(String text, Sentence sentence, int from, int to) {
    Span first = sentence.tokens().get(from).span();
    return first.union(sentence.tokens().get(to - 1).span()).of(text);
  }
}
