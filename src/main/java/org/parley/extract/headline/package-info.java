/// At most twelve words that tell a happening alone.
@NullMarked
package org.parley.extract.headline;

import org.jspecify.annotations.NullMarked;
