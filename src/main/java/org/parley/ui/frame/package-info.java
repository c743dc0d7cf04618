/// The frame around every screen: header, search, menu, help, colours and keys. It names no screen.
@NullMarked
package org.parley.ui.frame;

import org.jspecify.annotations.NullMarked;
