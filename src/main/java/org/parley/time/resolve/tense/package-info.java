/// Which way a sentence looks, back or ahead, by its verbs, its plans, and by standing in a list of
/// dated lines. Knows no dates.
@NullMarked
package org.parley.time.resolve.tense;

import org.jspecify.annotations.NullMarked;
