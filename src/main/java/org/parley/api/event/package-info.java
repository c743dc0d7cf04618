/// Events: lists of them, one with its evidence, and whole files of them.
@NullMarked
package org.parley.api.event;

import org.jspecify.annotations.NullMarked;
