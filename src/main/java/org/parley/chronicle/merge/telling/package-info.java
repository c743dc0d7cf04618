/// What one mention tells, made ready for being compared: its days, words, place, track, and who
/// acts. Knows no other mention.
@NullMarked
package org.parley.chronicle.merge.telling;

import org.jspecify.annotations.NullMarked;
