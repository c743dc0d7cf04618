/// Finds names in a text word by word, in all their spellings. Knows no files and not what is
/// behind an identifier.
@NullMarked
package org.parley.lexicon.names;

import org.jspecify.annotations.NullMarked;
