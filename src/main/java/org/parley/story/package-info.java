/// An educator's ordered selection of events with their own notes.
@ApplicationModule(allowedDependencies = {"chronicle", "time"})
@NullMarked
package org.parley.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
