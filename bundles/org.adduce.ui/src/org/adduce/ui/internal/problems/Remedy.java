package org.adduce.ui.internal.problems;

/**
 * Something that can be done about what is selected, in one gesture.
 *
 * @param kind what tells it from the other ways of the same check
 * @param label what is done
 * @param count to how many problems
 * @param doing does it
 */
record Remedy(String kind, String label, int count, Runnable doing) {
}
