package org.parley.explore.filter;

import java.util.Map;

/// A condition on the table `event e`, with its named parameters.
///
/// @param sql never empty; `true` where there is nothing to ask
public record Condition(String sql, Map<String, Object> parameters) {}
