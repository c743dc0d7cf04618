/// Finds time phrases in tokens and says what they mean, without resolving them.
@NullMarked
package org.parley.time.grammar;

import org.jspecify.annotations.NullMarked;
