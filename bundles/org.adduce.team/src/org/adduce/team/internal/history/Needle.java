package org.adduce.team.internal.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** What gives an element its id, to be found among many bytes, passing over most of them. Never changed. */
final class Needle {

    private final byte[] bytes;
    /** How far it is to go on, by the last byte that was looked at. */
    private final int[] steps = new int[256];

    Needle(UUID id) {
        this.bytes = ("id=\"" + id + '"').getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(steps, bytes.length);
        for (int i = 0; i < bytes.length - 1; i++) {
            steps[bytes[i]] = bytes.length - 1 - i;
        }
    }

    int length() {
        return bytes.length;
    }

    /** The first place from one on up to another; -1 if there is none. */
    int in(byte[] all, int from, int to) {
        int last = bytes.length - 1;
        for (int at = from; at + last < to; at += steps[all[at + last] & 0xff]) {
            if (all[at + last] == bytes[last] && Arrays.equals(all, at, at + last, bytes, 0, last)) {
                return at;
            }
        }
        return -1;
    }
}
