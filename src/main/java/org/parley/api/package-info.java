/// REST under `/api/v1`: the same powers as the screens.
@ApplicationModule(
    allowedDependencies = {
      "explore",
      "explore::filter",
      "explore::timeline",
      "export",
      "story",
      "chronicle",
      "chronicle::reextraction",
      "archive",
      "archive :: intake",
      "lexicon",
      "time",
      "text"
    })
@NullMarked
package org.parley.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
