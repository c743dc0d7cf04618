/// The command line. Commands that share their parts have a package of their own.
@ApplicationModule(
    allowedDependencies = {
      "extract",
      "lexicon",
      "archive",
      "archive::intake",
      "archive::database",
      "chronicle",
      "chronicle::reextraction",
      "export",
      "time",
      "text"
    })
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
