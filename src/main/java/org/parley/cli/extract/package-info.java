/// Writes down the events of articles without a database.
@NullMarked
package org.parley.cli.extract;

import org.jspecify.annotations.NullMarked;
