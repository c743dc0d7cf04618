package org.parley.archive;

import java.util.List;

/// Articles that will be stored next, unless something comes in between. Whoever listens may begin
/// with what takes long; nothing is stored yet and no transaction is open.
public record ArticlesExpected(List<Article> articles) {}
