/// The timeline with its filters, lists and event panel.
@NullMarked
package org.parley.ui.explore;

import org.jspecify.annotations.NullMarked;
