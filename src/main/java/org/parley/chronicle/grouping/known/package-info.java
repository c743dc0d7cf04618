/// What the tables hold of mentions, links and events, kept in memory while changes follow each
/// other, so that a long import does not read and prepare the same mentions again and again.
@NullMarked
package org.parley.chronicle.grouping.known;

import org.jspecify.annotations.NullMarked;
