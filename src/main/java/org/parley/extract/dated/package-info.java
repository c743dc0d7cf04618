/// Happenings whose own sentence names their time.
@NullMarked
package org.parley.extract.dated;

import org.jspecify.annotations.NullMarked;
