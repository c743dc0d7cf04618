package org.parley.archive;

import java.util.List;
import java.util.Set;

/// New articles are stored. Published inside the transaction that stores them, so that whoever
/// listens either completes with it or undoes it.
///
/// @param ids the new articles
/// @param regrouped articles known before that turned out to be copies of others
public record ArticlesAdded(List<String> ids, Set<String> regrouped) {}
