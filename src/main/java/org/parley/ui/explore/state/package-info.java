/// What a person has chosen on the timeline screen, as it stands in the page's address.
@NullMarked
package org.parley.ui.explore.state;

import org.jspecify.annotations.NullMarked;
