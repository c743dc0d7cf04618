/// Happenings whose time the text implies: the news lead, the sentence beside, “a day later”, the
/// report that goes on.
@NullMarked
package org.parley.extract.implied;

import org.jspecify.annotations.NullMarked;
