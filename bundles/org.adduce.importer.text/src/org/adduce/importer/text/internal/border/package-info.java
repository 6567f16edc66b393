/**
 * Where one voice ends and the next begins in a text that does not say so. Every gap between two passages is weighed by
 * {@link org.adduce.importer.text.internal.border.Sign}s, each of which knows one kind of evidence and can put it in words.
 */
package org.adduce.importer.text.internal.border;
