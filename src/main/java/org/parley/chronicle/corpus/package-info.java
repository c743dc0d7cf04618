/// The most telling days of a set of articles on one topic. Pure functions of the articles.
@NullMarked
package org.parley.chronicle.corpus;

import org.jspecify.annotations.NullMarked;
