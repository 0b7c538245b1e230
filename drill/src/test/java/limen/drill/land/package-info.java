@org.jspecify.annotations.NullMarked
package limen.drill.land;
