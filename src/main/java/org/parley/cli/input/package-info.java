/// What the commands are given to read.
@NullMarked
package org.parley.cli.input;

import org.jspecify.annotations.NullMarked;
