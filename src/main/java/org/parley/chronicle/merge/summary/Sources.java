package org.parley.chronicle.merge.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Source;
import org.parley.chronicle.SourceGroup;
import org.parley.chronicle.SourceGroup.Kind;
import org.parley.chronicle.SourceGroup.Tie;

/// Counts sources honestly: copies of one text are one source, and so are two articles of one
/// publisher.
public final class Sources {

  private static final Comparator<Source> PUBLICATION =
      Comparator.comparing(Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Source::articleId);

  private Sources() {}

  /// How many of the articles behind the mentions are independent of each other.
  public static int independent(Collection<EventMention> mentions) {
    Set<Source> sources = sources(mentions);
    Map<String, String> roots = roots(sources);
    Set<String> distinct = new HashSet<>();
    sources.forEach(source -> distinct.add(root(roots, names(source).getFirst())));
    return distinct.size();
  }

  /// The articles behind the mentions, those that count as one source together; as many groups as
  /// there are independent sources, the first published first.
  public static List<SourceGroup> groups(Collection<EventMention> mentions) {
    Set<Source> sources = new TreeSet<>(PUBLICATION);
    sources.addAll(sources(mentions));
    Map<String, String> roots = roots(sources);
    return grouped(sources, source -> root(roots, names(source).getFirst())).stream()
        .map(group -> new SourceGroup(group, ties(group)))
        .toList();
  }

  private static List<Tie> ties(List<Source> group) {
    Stream<Tie> copies =
        grouped(group, Source::copyGroup).stream().map(tied -> new Tie(Kind.COPIES, tied));
    Stream<Tie> publishers =
        grouped(group, source -> names(source).getLast()).stream()
            .filter(tied -> tied.getFirst().publisher() != null)
            .map(tied -> new Tie(Kind.PUBLISHER, tied));
    return Stream.concat(copies, publishers).filter(tie -> tie.articles().size() > 1).toList();
  }

  private static List<List<Source>> grouped(
      Collection<Source> sources, Function<Source, String> key) {
    Map<String, List<Source>> groups = new LinkedHashMap<>();
    for (Source source : sources) {
      groups.computeIfAbsent(key.apply(source), none -> new ArrayList<>()).add(source);
    }
    return List.copyOf(groups.values());
  }

  private static Set<Source> sources(Collection<EventMention> mentions) {
    Set<Source> sources = new HashSet<>();
    for (EventMention mention : mentions) {
      sources.add(mention.source());
    }
    return sources;
  }

  /// Names that lead to one root are names of one source.
  private static Map<String, String> roots(Set<Source> sources) {
    Map<String, String> roots = new HashMap<>();
    for (Source source : sources) {
      List<String> names = names(source);
      names.forEach(name -> roots.put(root(roots, name), root(roots, names.getFirst())));
    }
    return roots;
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
