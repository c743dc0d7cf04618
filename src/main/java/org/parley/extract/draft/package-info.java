/// A happening on its way to becoming a mention, how far it can be trusted, and which of two
/// tellings stays.
@NullMarked
package org.parley.extract.draft;

import org.jspecify.annotations.NullMarked;
