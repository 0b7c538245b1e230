/** Who is seated where, who is not, and what the gates let through. */
@NullMarked
package limen.core.manifest;

import org.jspecify.annotations.NullMarked;
