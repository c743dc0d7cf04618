/// How quick the timeline is, from the database to the picture, beside another timeline library.
@NullMarked
package org.parley.bench.timeline;

import org.jspecify.annotations.NullMarked;
