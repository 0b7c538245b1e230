/** Tests of the ledger's room {@code key}. */
package limen.ledger.key;
