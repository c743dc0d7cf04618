/// The commands that work on the database: import, reextract and rebuild.
@NullMarked
package org.parley.cli.database;

import org.jspecify.annotations.NullMarked;
