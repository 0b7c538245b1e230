/** Tests of the ledger's room {@code store}. */
package limen.ledger.store;
