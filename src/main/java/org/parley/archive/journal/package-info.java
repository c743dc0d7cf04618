/// What outlives every database: the files of all articles and of all that people decided, and how
/// much of them the database knows.
@NamedInterface("journal")
@NullMarked
package org.parley.archive.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
