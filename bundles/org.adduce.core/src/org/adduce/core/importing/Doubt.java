package org.adduce.core.importing;

/**
 * Why a reading is doubtful.
 *
 * @param reason what speaks against it
 * @param alternative what it would be otherwise
 * @since 1.0
 */
public record Doubt(String reason, String alternative) {

    /** As it is kept at the element until a person settles it. */
    public String words() {
        return alternative.isEmpty() ? reason : reason + "; else: " + alternative;
    }
}
