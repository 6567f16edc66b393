package org.adduce.core.internal.file;

/** Something a file cannot hold, told without the element and the feature, which whoever writes the element adds. */
final class UnwritableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableText(String message) {
        super(message, null, false, false);
    }
}
