package org.adduce.ui.internal.reader.page;

/**
 * Words that lead to an address.
 *
 * @param place where they stand
 * @param address where they lead: http or https
 */
public record LinkSpot(Stretch place, String address) {
}
