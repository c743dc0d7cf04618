/// What time phrases say, before they are set against publication date and narrative: the language
/// between grammar and resolution.
@NullMarked
package org.parley.time.meaning;

import org.jspecify.annotations.NullMarked;
