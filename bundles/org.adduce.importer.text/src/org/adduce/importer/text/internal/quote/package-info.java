/** Words of one voice in another: which lines marked with {@code >} repeat which words of this text. */
package org.adduce.importer.text.internal.quote;
