/// Benchmarks: figures that anyone can run with `./parley bench NAME`. No test, and nothing of it
/// ships.
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
