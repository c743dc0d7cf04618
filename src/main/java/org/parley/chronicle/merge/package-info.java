/// Which mentions tell the same happening. Pure functions of the mentions, so that any order of
/// articles gives the same chronicle.
@NullMarked
package org.parley.chronicle.merge;

import org.jspecify.annotations.NullMarked;
