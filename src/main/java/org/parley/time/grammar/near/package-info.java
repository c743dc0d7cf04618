/// Phrases that point from now or from the story: “last week”, “the following day”.
@NullMarked
package org.parley.time.grammar.near;

import org.jspecify.annotations.NullMarked;
