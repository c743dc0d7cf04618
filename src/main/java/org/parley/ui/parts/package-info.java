/// Small parts that all screens share: icons, sheets, keys, empty states.
@NullMarked
package org.parley.ui.parts;

import org.jspecify.annotations.NullMarked;
