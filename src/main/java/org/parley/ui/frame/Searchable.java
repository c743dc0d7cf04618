package org.parley.ui.frame;

/// A screen that answers the search field in the header by itself.
public interface Searchable {

  /// The words in the field have changed; empty when it was cleared.
  void search(String words);

  /// Enter was pressed on the words.
  void submit(String words);
}
