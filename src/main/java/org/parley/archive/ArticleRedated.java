package org.parley.archive;

/// The publication date of an article changed. Published inside the transaction that changes it.
public record ArticleRedated(String id) {}
