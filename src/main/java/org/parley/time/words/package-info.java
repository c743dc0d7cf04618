/// Tokens of a text and what the vocabulary in `data/time` knows about them.
@NullMarked
package org.parley.time.words;

import org.jspecify.annotations.NullMarked;
