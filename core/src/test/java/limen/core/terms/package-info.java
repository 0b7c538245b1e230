/** Tests of the room {@code terms}. */
package limen.core.terms;
