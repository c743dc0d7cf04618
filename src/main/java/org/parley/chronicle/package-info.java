/// Events: mentions merged into happenings, with their sources, importance and history.
@ApplicationModule(
    allowedDependencies = {"archive", "archive::journal", "extract", "lexicon", "time", "text"})
@NullMarked
package org.parley.chronicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
