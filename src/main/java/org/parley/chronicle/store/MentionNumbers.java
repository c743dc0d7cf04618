package org.parley.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The numbers by which the tables know mentions, in the order they came in.
@Component
class MentionNumbers {

  /// So many identifiers take about 100 MB.
  private static final int MOST = 1_000_000;

  private final KeyedQuery keyed;

  /// No number is ever given twice, so that what was read once stays true. The other way round it
  /// does not: a mention that is read again gets another number.
  private final Map<Long, String> known = new ConcurrentHashMap<>();

  MentionNumbers(KeyedQuery keyed) {
    this.keyed = keyed;
  }

  /// The number of each mention; unknown ones are left out.
  Map<String, Long> of(Collection<String> mentions) {
    Map<String, Long> numbers = new HashMap<>();
    keyed
        .list("select id, number from mention where id = ?", mentions, MentionNumbers::entry)
        .forEach(one -> numbers.put(one.getKey(), one.getValue()));
    return numbers;
  }

  /// The identifier of each mention; unknown ones are left out.
  Map<Long, String> identifiers(Collection<Long> numbers) {
    if (known.size() > MOST) {
      known.clear();
    }
    Set<Long> unread =
        numbers.stream().filter(one -> !known.containsKey(one)).collect(Collectors.toSet());
    keyed
        .list("select id, number from mention where number = ?", unread, MentionNumbers::entry)
        .forEach(one -> known.put(one.getValue(), one.getKey()));
    Map<Long, String> found = new HashMap<>();
    for (Long number : numbers) {
      String id = known.get(number);
      if (id != null) {
        found.put(number, id);
      }
    }
    return found;
  }

  private static Map.Entry<String, Long> entry(ResultSet row, int nth) throws SQLException {
    return Map.entry(row.getString(1), row.getLong(2));
  }
}
