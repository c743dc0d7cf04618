/// What the mentions of one happening say together: its date, headline, claims that differ, and how
/// much it matters.
@NullMarked
package org.parley.chronicle.merge.summary;

import org.jspecify.annotations.NullMarked;
