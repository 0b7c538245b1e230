@NullMarked
package limen.linkage.model;

import org.jspecify.annotations.NullMarked;
