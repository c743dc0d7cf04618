/// What identifiers and dates are called on the screens.
@NullMarked
package org.parley.ui.words;

import org.jspecify.annotations.NullMarked;
