/// On which track a happening took place, and in which round.
@NullMarked
package org.parley.extract.track;

import org.jspecify.annotations.NullMarked;
