package org.parley.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIndexTests {

  private static final PersonIndex PERSONS = persons();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "Sergei Orlov smiled, sergey-orlov Sergei Orlov SPELLING",
    "Sergey Orlov smiled, sergey-orlov Sergey Orlov NAME",
    "Anna Maria Holm smiled, anna-maria-holm Anna Maria Holm NAME",
    "Anna Maria smiled, anna-maria Anna Maria NAME",
    "Faisal III of Barca smiled, faisal Faisal III of Barca NAME"
  })
  void findsTheLongestFullName(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      value = {
        "Orlov smiled | sergey-orlov Orlov LAST_NAME",
        "Mr de Leeuw smiled | piet-de-leeuw de Leeuw LAST_NAME",
        "Leeuw smiled | piet-de-leeuw Leeuw LAST_NAME",
        "Barca smiled | ''", // a ruler has no last name
        "The poet Ivan Orlov smiled | ''", // somebody else's
        "orlov smiled | ''",
        "Nabila smiled | nabila Nabila LAST_NAME"
      },
      delimiter = '|')
  void findsALastNameWhereThatIsSafe(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
  }

  /// Two share the name Holm, and one Winter may be the season.
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      value = {
        "Holm smiled | ''",
        "Olga Holm came. Holm smiled | olga-holm Olga Holm NAME; olga-holm Holm LAST_NAME",
        "Holm smiled at Olga Holm | olga-holm Holm LAST_NAME; olga-holm Olga Holm NAME",
        "Winter came | ''",
        "Mr Winter came | jan-winter Winter LAST_NAME",
        "Jan Winter came. Winter sat | jan-winter Jan Winter NAME; jan-winter Winter LAST_NAME"
      },
      delimiter = '|')
  void ofSeveralThePersonIntroducedIsMeant(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
  }

  private static String found(String text) {
    return PERSONS.match(text, Word.of(text)).stream()
        .map(name -> name.actor() + " " + name.span().of(text) + " " + name.form())
        .collect(Collectors.joining("; "));
  }

  private static PersonIndex persons() {
    PersonIndex index = new PersonIndex(Set.of("mr"), Set.of("de"));
    index.add("sergey-orlov", "Sergey Orlov", null);
    index.add("anna-maria", "Anna Maria", null);
    index.add("anna-maria-holm", "Anna Maria Holm", null);
    index.add("olga-holm", "Olga Holm", null);
    index.add("faisal", "Faisal III of Barca", null);
    index.add("piet-de-leeuw", "Piet de Leeuw", null);
    index.add("jan-winter", "Jan Winter", null);
    index.add("nabila", "Nabila", null);
    index.keepFromStandingAlone("jan-winter");
    return index;
  }
}
