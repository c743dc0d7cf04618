/// Parley turns articles into a timeline people can trust. Each sub-package is a room; a room uses
/// only those it names.
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
