/// Writes down the time expressions of articles: JSON Lines and TimeML.
@NullMarked
package org.parley.cli.annotate;

import org.jspecify.annotations.NullMarked;
