/// Reads articles for events as they come in, change or go. The only place that calls the
/// extractor.
@NullMarked
package org.parley.chronicle.reading;

import org.jspecify.annotations.NullMarked;
