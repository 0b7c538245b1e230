/** What the tests of several rooms of the ledger share. */
package limen.ledger;
