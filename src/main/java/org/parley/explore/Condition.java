package org.parley.explore;

import java.util.Map;

/// A condition on the table `event e`, with its named parameters.
///
/// @param sql never empty; `true` where there is nothing to ask
record Condition(String sql, Map<String, Object> parameters) {}
