/// Reading all articles again, after the rules or the word lists changed.
@NamedInterface("reextraction")
@NullMarked
package org.parley.chronicle.reextraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
