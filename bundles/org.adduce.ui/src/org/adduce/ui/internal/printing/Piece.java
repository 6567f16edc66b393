package org.adduce.ui.internal.printing;

/**
 * Words of one look.
 *
 * @param words the words, on one line
 * @param look what they look like
 */
record Piece(String words, Look look) {
}
