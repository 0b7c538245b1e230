/** Tests of the room {@code talks}. */
package limen.core.talks;
