/// What a person and a browser are told when a page is missing or broken.
@NullMarked
package org.parley.ui.trouble;

import org.jspecify.annotations.NullMarked;
