/** Tests that hold the house in order: which room may use which, and how large things may grow. */
package limen.house;
