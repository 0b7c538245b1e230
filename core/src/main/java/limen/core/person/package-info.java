/**
 * What can be said about a person: status, finding, sex; grounds of priority; as written in files.
 */
@NullMarked
package limen.core.person;

import org.jspecify.annotations.NullMarked;
