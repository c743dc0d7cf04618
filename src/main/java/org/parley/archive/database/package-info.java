/// The file of the database: looking at it before it is opened, backups, repair.
@NullMarked
package org.parley.archive.database;

import org.jspecify.annotations.NullMarked;
