package org.parley.chronicle.merge.telling;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.chronicle.EventMention;

/// The numbers by which documents are known, as in “resolution 2254”.
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("(?iu)\\bresolutions?\\s+(?:no\\.?\\s*|number\\s+)?(\\d+(?:/\\d+)?)");

  private static final Set<String> ADOPTED = Set.of("resolution", "vote");

  private Numbers() {}

  /// The numbers of what was adopted; a resolution that is only appealed to has none here.
  static Set<String> of(EventMention mention, String text) {
    Set<String> numbers = new HashSet<>();
    if (ADOPTED.contains(mention.type())) {
      Matcher found = NUMBER.matcher(text);
      while (found.find()) {
        numbers.add(found.group(1));
      }
    }
    return Set.copyOf(numbers);
  }
}
