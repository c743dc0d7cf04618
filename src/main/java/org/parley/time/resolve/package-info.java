/// Sets what a phrase says against the publication date and the narrative.
@NullMarked
package org.parley.time.resolve;

import org.jspecify.annotations.NullMarked;
