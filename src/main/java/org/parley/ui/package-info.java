/// Vaadin views and the Java faces of the web components.
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
      "archive::intake",
      "lexicon",
      "time",
      "text"
    })
@NullMarked
package org.parley.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
