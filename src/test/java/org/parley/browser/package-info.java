/// Walks through the built application in the system's Chromium.
@NullMarked
package org.parley.browser;

import org.jspecify.annotations.NullMarked;
