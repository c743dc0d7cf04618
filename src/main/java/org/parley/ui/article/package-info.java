/// Reading articles: the list of all, and one with every told event marked in its text.
@NullMarked
package org.parley.ui.article;

import org.jspecify.annotations.NullMarked;
