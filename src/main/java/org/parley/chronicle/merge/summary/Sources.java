package org.parley.chronicle.merge.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Source;

/// Counts sources honestly: copies of one text are one source, and so are two articles of one
/// publisher.
public final class Sources {

  private Sources() {}

  /// How many of the articles behind the mentions are independent of each other.
  public static int independent(Collection<EventMention> mentions) {
    Map<String, String> roots = new HashMap<>();
    Set<Source> sources = new HashSet<>();
    for (EventMention mention : mentions) {
      sources.add(mention.source());
    }
    for (Source source : sources) {
      List<String> names = names(source);
      names.forEach(name -> roots.put(root(roots, name), root(roots, names.getFirst())));
    }
    Set<String> distinct = new HashSet<>();
    sources.forEach(source -> distinct.add(root(roots, names(source).getFirst())));
    return distinct.size();
  }

  /// How many articles are behind the mentions.
  public static int articles(Collection<EventMention> mentions) {
    return (int) mentions.stream().map(EventMention::articleId).distinct().count();
  }

  private static List<String> names(Source source) {
    String copies = "copies " + source.copyGroup();
    return source.publisher() == null
        ? List.of(copies)
        : List.of(copies, "publisher " + source.publisher().strip().toLowerCase(Locale.ROOT));
  }

  private static String root(Map<String, String> roots, String name) {
    String parent = roots.computeIfAbsent(name, same -> same);
    return parent.equals(name) ? name : root(roots, parent);
  }
}
