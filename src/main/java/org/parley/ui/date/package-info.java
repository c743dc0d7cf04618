/// Where a date that a person typed leads to.
@NullMarked
package org.parley.ui.date;

import org.jspecify.annotations.NullMarked;
