@NullMarked
package limen.core.scrutiny;

import org.jspecify.annotations.NullMarked;
