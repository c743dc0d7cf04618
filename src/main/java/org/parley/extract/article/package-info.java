/// An article as read: its sentences and dateline, the names in it with whom they mean here, the
/// tracks it names and the conflicts it is about.
@NullMarked
package org.parley.extract.article;

import org.jspecify.annotations.NullMarked;
