/// Article text to mentions: who did what, with whom, when, where and on which platform. A pure
/// function.
@ApplicationModule(allowedDependencies = {"text", "time", "lexicon"})
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
