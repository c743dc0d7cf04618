/// From a document to a new article: the formats that can be read, what they say about their date,
/// and whole folders at once. Keeps nothing; that is the archive's.
@NamedInterface("intake")
@NullMarked
package org.parley.archive.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
