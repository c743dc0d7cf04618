/// What somebody wants to see: the filter, how addresses write it, and the question it becomes.
@NamedInterface("filter")
@NullMarked
package org.parley.explore.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
