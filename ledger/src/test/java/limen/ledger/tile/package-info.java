/** Tests of the ledger's room {@code tile}. */
package limen.ledger.tile;
