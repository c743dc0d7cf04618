package org.parley.extract.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.NameMatch;

/// A last name that nobody bears in an article is no person where the article uses it as a country
/// or a town: “delegations from Norland”, “the roads in Norland”.
final class Surnames {

  private static final EventWords WORDS = EventWords.standard();

  private static final int LONGEST_PHRASE = 40;

  private static final Pattern LAND =
      Pattern.compile(
          "(?i:\\b(?:%s)|\\b(?:%s) of|\\b(?:%s) from) $"
              .formatted(
                  WORDS.alternatives("only-of-places"),
                  WORDS.alternatives("land-noun"),
                  WORDS.alternatives("sent-by")));

  private Surnames() {}

  static List<NameMatch> withoutLands(String text, List<NameMatch> names) {
    Set<@Nullable String> introduced = new HashSet<>();
    Set<@Nullable String> lands = new HashSet<>();
    for (NameMatch name : names) {
      if (name.form() != NameMatch.Form.LAST_NAME) {
        introduced.add(name.actor());
      } else if (isLand(text, name.span().start())) {
        lands.add(name.actor());
      }
    }
    lands.removeAll(introduced);
    return names.stream()
        .filter(n -> n.form() != NameMatch.Form.LAST_NAME || !lands.contains(n.actor()))
        .toList();
  }

  private static boolean isLand(String text, int start) {
    return LAND.matcher(text.substring(Math.max(0, start - LONGEST_PHRASE), start)).find();
  }
}
