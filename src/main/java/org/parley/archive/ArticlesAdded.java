package org.parley.archive;

import java.util.List;

/// New articles are stored. Published inside the transaction that stores them, so that whoever
/// listens either completes with it or undoes it.
public record ArticlesAdded(List<String> ids) {}
