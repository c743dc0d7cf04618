/// Finds events by the words of their headlines and sentences.
@NullMarked
package org.parley.explore.search;

import org.jspecify.annotations.NullMarked;
