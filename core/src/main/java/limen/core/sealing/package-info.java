/**
 * What keeps names out of the record: files in the age format, salted commitments, sealed lists.
 */
@NullMarked
package limen.core.sealing;

import org.jspecify.annotations.NullMarked;
