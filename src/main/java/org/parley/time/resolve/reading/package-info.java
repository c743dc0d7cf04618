/// What reading a phrase gave: its value, the rule that decided it, and the narrative it becomes
/// part of.
@NullMarked
package org.parley.time.resolve.reading;

import org.jspecify.annotations.NullMarked;
