/** Tests of the room {@code agreement}. */
package limen.core.agreement;
