/// What can be taken away from the timeline: pictures, paper, files and the address.
@NullMarked
package org.parley.ui.share;

import org.jspecify.annotations.NullMarked;
