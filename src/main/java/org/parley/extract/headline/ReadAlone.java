package org.parley.extract.headline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.lexicon.Place;

/// Mends headlines that only the sentences around them explain.
///
/// Example: of talks in Vienna “Ministers met there” becomes `Ministers met in Vienna`.
final class ReadAlone {

  private static final Pattern THERE =
      Pattern.compile("(.+\\w) there(?: alone| again)?(?: on \\p{Lu}\\w+day)?");

  /// Of whom a quotation speaks that is told as its speaker said it.
  private static final Pattern SPEAKER = Pattern.compile("(?:We|I)\\b.*");

  private ReadAlone() {}

  /// The headline with the name of the place; empty where nobody can tell who acts.
  static String of(ArticleText article, Draft draft, String headline) {
    if (SPEAKER.matcher(headline).matches()) {
      return "";
    }
    Matcher there = THERE.matcher(headline);
    boolean where = draft.place != null && TypeGroup.GATHERING.has(draft.sense.type());
    if (!where || draft.place == null || !there.matches()) {
      return headline;
    }
    return article
        .lexicon
        .place(draft.place)
        .map(Place::name)
        .map(name -> there.group(1) + " in " + name)
        .orElse(headline);
  }
}
