/// The Java face of the `<parley-timeline>` element: small state down, events up. The chronicle's
/// events never pass through here; the element fetches them as tiles.
@NullMarked
package org.parley.ui.timeline;

import org.jspecify.annotations.NullMarked;
