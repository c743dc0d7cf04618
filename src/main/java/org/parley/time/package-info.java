/// Time expressions and fuzzy dates: what a phrase means, how exactly, and why. The only room that
/// knows Natty.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
