package org.adduce.ui.internal.importing;

import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.review.Review;

/**
 * One input that was read and is to be looked at.
 *
 * @param name what a person knows it by: the file's name, or "pasted text"
 * @param text the text of its first snapshot, empty where it has none
 * @param input its bytes and what is known beside them
 * @param review what was found in it, as a person changes it
 */
record Reading(String name, String text, ImportFile input, Review review) {
}
