package org.parley.archive;

import java.util.Set;

/// An article leaves the archive. Published inside the transaction that removes it, before it is
/// gone.
///
/// @param regrouped articles whose copies are other ones without it
public record ArticleRemoved(String id, Set<String> regrouped) {}
