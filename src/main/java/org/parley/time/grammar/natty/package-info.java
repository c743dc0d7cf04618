/// The phrases Natty reads for us, and the only code that knows Natty.
@NullMarked
package org.parley.time.grammar.natty;

import org.jspecify.annotations.NullMarked;
