package org.adduce.importer.web.internal.link;

/**
 * An address somebody kept.
 *
 * @param address the address, with its scheme
 * @param title what it was called; empty where nothing says
 * @param line the line it stands on, from 1
 */
public record Link(String address, String title, int line) {
}
