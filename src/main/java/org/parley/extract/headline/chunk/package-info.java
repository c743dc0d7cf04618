/// The words of a clause in pieces that stay or go together, and how pieces are counted and
/// written. Knows no headline.
@NullMarked
package org.parley.extract.headline.chunk;

import org.jspecify.annotations.NullMarked;
