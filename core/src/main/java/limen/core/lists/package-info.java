/** Lists between the sides: versions, checks, differences, objections, countersignatures. */
@NullMarked
package limen.core.lists;

import org.jspecify.annotations.NullMarked;
