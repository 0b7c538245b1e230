/** Tests of reading, printing and describing documents. */
package limen.core.document;
