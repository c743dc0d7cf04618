/// Questions on the chronicle: filters, facets, search and time tiles.
@ApplicationModule(allowedDependencies = {"chronicle", "archive", "lexicon", "time"})
@NullMarked
package org.parley.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
