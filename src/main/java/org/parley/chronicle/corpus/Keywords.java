package org.parley.chronicle.corpus;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells how surely a passage is about the topic: a passage with a keyword is; the others of an
/// article are as far as the article is.
final class Keywords {

  /// An article with a keyword in this share of its passages is about the topic as a whole.
  private static final double SHARE_ON_TOPIC = 0.25;

  private final Predicate<String> marks;

  Keywords(List<String> keywords) {
    List<String> words = keywords.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    this.marks = words.isEmpty() ? text -> true : beginningsOf(words);
  }

  private static Predicate<String> beginningsOf(List<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile("\\b(?:" + any + ")", flags).asPredicate();
  }

  /// For each passage of one article, 0 to 1.
  double[] onTopic(@Nullable String title, List<String> passages) {
    long marked = passages.stream().filter(marks).count();
    double share = marked / (SHARE_ON_TOPIC * Math.max(1, passages.size()));
    double article = title != null && marks.test(title) ? 1 : Math.min(1, share);
    return passages.stream().mapToDouble(text -> marks.test(text) ? 1 : article).toArray();
  }
}
