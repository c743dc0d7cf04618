/// One date in EDTF: reading it, its parts, and the first and last day it can mean. Intervals and
/// comparisons are those of `FuzzyDate`.
@NullMarked
package org.parley.time.edtf;

import org.jspecify.annotations.NullMarked;
