/// Days known by a name, and dates of the Islamic calendar.
@NullMarked
package org.parley.time.grammar.named;

import org.jspecify.annotations.NullMarked;
