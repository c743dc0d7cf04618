/// Correcting events: the form, what was decided, and the ways to take it back.
@NullMarked
package org.parley.ui.correct;

import org.jspecify.annotations.NullMarked;
