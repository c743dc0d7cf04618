package org.parley.chronicle.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The sentences that say why mentions belong together, each stored once under a number: a hundred
/// thousand links share some hundred of them.
@Component
class Reasons {

  private final JdbcClient jdbc;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, String> words = new ConcurrentHashMap<>();

  Reasons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The number of a sentence, which is stored if it is new. Needs an open transaction.
  int number(String sentence) {
    Integer known = numbers.get(sentence);
    return known == null ? store(sentence) : known;
  }

  /// The sentence under a number.
  String words(int number) {
    return words.computeIfAbsent(number, this::read);
  }

  private String read(Integer number) {
    return jdbc.sql("select words from reason where number = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  private int store(String sentence) {
    forgetIfUndone();
    jdbc.sql(
            """
            insert into reason (words)
            select :words where not exists (select 1 from reason where words = :words)
            """)
        .param("words", sentence)
        .update();
    int number =
        jdbc.sql("select number from reason where words = ?")
            .param(sentence)
            .query(Integer.class)
            .single();
    numbers.put(sentence, number);
    words.put(number, sentence);
    return number;
  }

  /// A transaction that fails takes its sentences along.
  private void forgetIfUndone() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              numbers.clear();
              words.clear();
            }
          }
        });
  }
}
