/** Tests of the audit: what a record says, and that nobody can change it unseen. */
@org.jspecify.annotations.NullMarked
package limen.core.audit;
