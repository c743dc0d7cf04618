/// Where a happening took place.
@NullMarked
package org.parley.extract.place;

import org.jspecify.annotations.NullMarked;
