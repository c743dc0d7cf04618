/// Bringing in articles: pasted or as files, with what became of each.
@NullMarked
package org.parley.ui.add;

import org.jspecify.annotations.NullMarked;
