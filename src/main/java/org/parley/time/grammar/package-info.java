/// Finds time phrases in tokens and says what they mean, without resolving them. Each kind of
/// phrase has a sub-package; what puts them together is here.
@NullMarked
package org.parley.time.grammar;

import org.jspecify.annotations.NullMarked;
