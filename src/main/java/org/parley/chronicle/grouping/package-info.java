/// Brings mentions into the chronicle: finds what they may tell together with, groups anew what a
/// change can reach, and makes the events of the groups. Which mentions tell the same is for
/// `merge` to say.
@NullMarked
package org.parley.chronicle.grouping;

import org.jspecify.annotations.NullMarked;
