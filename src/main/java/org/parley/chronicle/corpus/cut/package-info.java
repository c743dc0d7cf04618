/// Articles cut into sentences with the days they name, without what pages print around them.
@NullMarked
package org.parley.chronicle.corpus.cut;

import org.jspecify.annotations.NullMarked;
