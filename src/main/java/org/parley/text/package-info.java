/// Places in text: spans, code points, sentences and tokens. No Spring, no database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
