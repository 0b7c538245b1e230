/** Tests of the room {@code lists}. */
package limen.paper.lists;
