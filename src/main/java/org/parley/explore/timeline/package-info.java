/// What the timeline draws: tiles of counts and chosen events, and the whole at a glance.
@NamedInterface("timeline")
@NullMarked
package org.parley.explore.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
