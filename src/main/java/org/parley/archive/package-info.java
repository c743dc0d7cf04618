/// Articles: reading formats, recognising copies, storing them, and knowing when they were
/// published.
@ApplicationModule(allowedDependencies = {"text", "time"})
@NullMarked
package org.parley.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
