package org.adduce.json;

/**
 * What is wrong with some JSON.
 *
 * @param message what it is, in plain words
 * @param line the line, from 1
 * @param path where it is, as a JSON pointer (RFC 6901); empty for the whole
 * @param isLoss whether something could not be read because of it
 * @since 1.0
 */
public record JsonProblem(String message, int line, String path, boolean isLoss) {
}
