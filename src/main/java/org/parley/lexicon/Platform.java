package org.parley.lexicon;

import java.util.List;

/// A diplomatic track (PA-X “process”): a thing, not the city it meets in.
///
/// @param id stable identifier, for example `geneva`
/// @param name display name, for example `Geneva`
/// @param aliases other names
/// @param sponsors identifiers of the actors that sponsor it
public record Platform(String id, String name, List<String> aliases, List<String> sponsors) {}
