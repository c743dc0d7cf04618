package org.parley.chronicle.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/// Asks one question for many keys, each by itself, with a statement prepared once. Many keys in
/// one `in (…)` are compared with every row found, which costs the square of their number.
@Component
class KeyedQuery {

  private final JdbcTemplate jdbc;

  KeyedQuery(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The rows of all keys, in the order of the keys.
  ///
  /// @param sql a query with one parameter, the key
  <T> List<T> list(String sql, Collection<?> keys, RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    if (!keys.isEmpty()) {
      ConnectionCallback<List<T>> query =
          connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              for (Object key : keys) {
                statement.setObject(1, key);
                collect(statement, mapper, found);
              }
            }
            return found;
          };
      jdbc.execute(query);
    }
    return found;
  }

  private static <T> void collect(PreparedStatement statement, RowMapper<T> mapper, List<T> found)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      for (int number = 0; rows.next(); number++) {
        T row = mapper.mapRow(rows, number);
        if (row != null) {
          found.add(row);
        }
      }
    }
  }
}
