/// Time expressions as happenings use them: joined, counted ahead, moved, opened.
@NullMarked
package org.parley.extract.times;

import org.jspecify.annotations.NullMarked;
