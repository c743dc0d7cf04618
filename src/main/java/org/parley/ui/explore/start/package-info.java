/// What makes the timeline quick for whoever comes first.
@NullMarked
package org.parley.ui.explore.start;

import org.jspecify.annotations.NullMarked;
