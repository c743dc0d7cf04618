/// Whether a happening took place, goes on, is planned, or came to nothing.
@NullMarked
package org.parley.extract.status;

import org.jspecify.annotations.NullMarked;
