/// Lists of events beside the timeline.
@NullMarked
package org.parley.ui.explore.lists;

import org.jspecify.annotations.NullMarked;
