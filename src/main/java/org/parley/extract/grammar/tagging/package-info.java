/// Words of a sentence, their base forms, and whether each is a noun, a verb or something else.
/// Knows no verb groups and no clauses.
@NullMarked
package org.parley.extract.grammar.tagging;

import org.jspecify.annotations.NullMarked;
