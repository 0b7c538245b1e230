package limen.linkage.model;

import limen.linkage.compare.Kind;

/**
 * A field by which rows are compared.
 *
 * @param name as its head has it
 * @param kind what it holds
 */
public record Field(String name, Kind kind) {}
