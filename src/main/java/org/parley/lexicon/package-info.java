/// Actors, platforms, places and event types: loaded from `data/lexicon`, checked, and matched in
/// text.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.parley.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
