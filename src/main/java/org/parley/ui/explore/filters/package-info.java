/// The filters beside the timeline.
@NullMarked
package org.parley.ui.explore.filters;

import org.jspecify.annotations.NullMarked;
