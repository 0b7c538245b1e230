/** What stands on roll-call sheets, and what travels ahead. */
@NullMarked
package limen.paper.manifest;

import org.jspecify.annotations.NullMarked;
