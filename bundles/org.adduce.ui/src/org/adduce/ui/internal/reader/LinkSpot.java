package org.adduce.ui.internal.reader;

/**
 * Words that lead to an address.
 *
 * @param place where they stand
 * @param address where they lead: http or https
 */
record LinkSpot(Stretch place, String address) {
}
