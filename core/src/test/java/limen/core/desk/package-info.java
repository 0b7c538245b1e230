@org.jspecify.annotations.NullMarked
package limen.core.desk;
