/// Recognises articles that are copies of one text.
@NullMarked
package org.parley.archive.copies;

import org.jspecify.annotations.NullMarked;
