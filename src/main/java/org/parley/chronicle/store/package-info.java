/// The tables of mentions, links, events and decisions.
@NullMarked
package org.parley.chronicle.store;

import org.jspecify.annotations.NullMarked;
