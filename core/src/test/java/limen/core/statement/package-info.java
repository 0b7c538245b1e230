/** Tests of the room {@code statement}. */
package limen.core.statement;
