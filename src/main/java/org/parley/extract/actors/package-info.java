/// Who takes part in a happening, and in which role.
@NullMarked
package org.parley.extract.actors;

import org.jspecify.annotations.NullMarked;
