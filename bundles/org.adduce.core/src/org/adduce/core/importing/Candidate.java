package org.adduce.core.importing;

/**
 * A format that an input may have.
 *
 * @param format the format
 * @param confidence how sure its importer is; never {@link Confidence#NONE}
 * @since 1.0
 */
public record Candidate(ImportFormat format, Confidence confidence) {
}
