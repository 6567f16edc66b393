package org.adduce.product.tests;

/**
 * How a program ended.
 *
 * @param code its exit code
 * @param out what it wrote to its standard output
 * @param err what it wrote to its standard error
 */
record Outcome(int code, String out, String err) {
}
