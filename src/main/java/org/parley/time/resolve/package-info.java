/// Sets what a phrase says against the publication date and the narrative; one reader for each kind
/// of phrase.
@NullMarked
package org.parley.time.resolve;

import org.jspecify.annotations.NullMarked;
