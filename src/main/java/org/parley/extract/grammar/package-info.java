/// Words, verb groups and clauses of one sentence, as far as happenings need them.
@NullMarked
package org.parley.extract.grammar;

import org.jspecify.annotations.NullMarked;
