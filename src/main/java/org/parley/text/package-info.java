/// Places in text: spans, code points, sentences and tokens; and files of data, whose entries have
/// places too. No Spring, no database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
