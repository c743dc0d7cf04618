/// The chronicle in formats of others: CSV, TimelineJS, iCalendar, TimeML.
@ApplicationModule(
    allowedDependencies = {"explore", "explore::filter", "chronicle", "archive", "time", "text"})
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
