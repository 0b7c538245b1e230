/** Tests of the ledger's room {@code note}. */
package limen.ledger.note;
