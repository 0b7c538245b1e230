/** Tests of the ledger's room {@code tree}. */
package limen.ledger.tree;
