/** Roll-call sheets and capture cards on paper, and manifests as data that travels ahead. */
@NullMarked
package limen.paper.manifest;

import org.jspecify.annotations.NullMarked;
