/// Phrases that name no date: lengths of time, sets, and vague words for now, once and some day.
@NullMarked
package org.parley.time.grammar.lengths;

import org.jspecify.annotations.NullMarked;
