package limen.ledger.log;

import limen.ledger.note.Note;
import limen.ledger.tree.Hash;

/**
 * An entry is durable and in its place.
 *
 * @param index its place in the log, from 0
 * @param leaf its leaf hash
 * @param checkpoint a checkpoint that covers it, signed by the log
 */
public record Receipt(long index, Hash leaf, Note checkpoint) implements Answer {}
