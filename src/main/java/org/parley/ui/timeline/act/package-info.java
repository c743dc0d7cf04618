/// What a person did on the timeline, as its element tells the page.
@NullMarked
package org.parley.ui.timeline.act;

import org.jspecify.annotations.NullMarked;
