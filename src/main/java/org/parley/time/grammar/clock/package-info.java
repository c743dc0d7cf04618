/// Clock times and parts of a day, with the day they belong to.
@NullMarked
package org.parley.time.grammar.clock;

import org.jspecify.annotations.NullMarked;
