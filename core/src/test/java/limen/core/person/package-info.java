/** Proves that names and births which a source says roughly are read as far as they go. */
@NullMarked
package limen.core.person;

import org.jspecify.annotations.NullMarked;
