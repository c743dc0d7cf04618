/// Whom a phrase names, and which part each plays by the preposition in front of the name.
@NullMarked
package org.parley.extract.actors.phrase;

import org.jspecify.annotations.NullMarked;
