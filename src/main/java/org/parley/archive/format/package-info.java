/// Formats of documents: plain text with facts in front, web pages, JSON lines.
@NullMarked
package org.parley.archive.format;

import org.jspecify.annotations.NullMarked;
