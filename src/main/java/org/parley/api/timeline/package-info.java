/// What the timeline draws: tiles, lanes and eras.
@NullMarked
package org.parley.api.timeline;

import org.jspecify.annotations.NullMarked;
