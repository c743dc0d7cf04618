/// One event in words: what, when and why then, who, where, and every source with its sentence.
@NullMarked
package org.parley.ui.event;

import org.jspecify.annotations.NullMarked;
