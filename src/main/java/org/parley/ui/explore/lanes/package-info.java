/// What the lanes of the timeline stand for, and their colours.
@NullMarked
package org.parley.ui.explore.lanes;

import org.jspecify.annotations.NullMarked;
