/// Articles: those there are, and bringing in more.
@NullMarked
package org.parley.api.article;

import org.jspecify.annotations.NullMarked;
