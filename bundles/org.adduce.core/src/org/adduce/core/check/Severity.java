package org.adduce.core.check;

/**
 * How bad a finding is, in rising order.
 *
 * @since 1.0
 */
public enum Severity {
    /** Good to know; the dossier is valid. */
    INFO,
    /** Something a person should look at. */
    WARNING,
    /** The dossier contradicts itself or lacks what it must have. */
    ERROR
}
