/// What verbs and nouns mean as happenings: the data of `data/events`.
@NullMarked
package org.parley.extract.sense;

import org.jspecify.annotations.NullMarked;
