/// The command line: annotate, extract, timeline and import.
@ApplicationModule(
    allowedDependencies = {"extract", "lexicon", "archive", "chronicle", "export", "time", "text"})
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
