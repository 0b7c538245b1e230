/** The register on a screen: the account, what is due, and from which files it comes. */
@NullMarked
package limen.paper.register;

import org.jspecify.annotations.NullMarked;
