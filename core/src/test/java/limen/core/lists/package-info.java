/** Tests of the room {@code lists}. */
package limen.core.lists;
