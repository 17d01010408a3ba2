/** The people of the hall: accounts, posts and regions they stand in, the first of them, how often a password may be tried. */
@NullMarked
package org.tongban.engine.people;

import org.jspecify.annotations.NullMarked;
