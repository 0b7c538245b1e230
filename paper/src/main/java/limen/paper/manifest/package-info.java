/** Roll-call sheets on paper, and the same as data that travels ahead. */
@NullMarked
package limen.paper.manifest;

import org.jspecify.annotations.NullMarked;
