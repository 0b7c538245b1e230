/**
 * What an agreement asks of one holder: how many of whom on which leg, who may go at all, who goes
 * instead of somebody, and what stands outside every count.
 */
@NullMarked
package limen.core.quota;

import org.jspecify.annotations.NullMarked;
