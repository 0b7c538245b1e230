/**
 * Reads records from YAML, prints them back and describes them as a JSON Schema, all three from the
 * same record declarations; knows nothing of agreements.
 */
@NullMarked
package limen.core.document;

import org.jspecify.annotations.NullMarked;
