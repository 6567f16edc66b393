package org.adduce.team.internal.history;

/**
 * Bytes in an array that may be longer.
 *
 * @param bytes the array; never changed as long as this is in use
 * @param length how many of its first bytes count
 */
record Content(byte[] bytes, int length) {

    static Content of(byte[] bytes) {
        return new Content(bytes, bytes.length);
    }
}
