/** Tests of the ledger's room {@code log}. */
package limen.ledger.log;
