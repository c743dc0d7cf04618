/// The file of the database: looking at it before it is opened, backups, repair, and who has it
/// open. Knows nothing of its tables.
@NamedInterface("database")
@NullMarked
package org.parley.archive.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
