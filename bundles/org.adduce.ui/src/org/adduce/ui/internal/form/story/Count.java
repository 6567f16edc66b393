package org.adduce.ui.internal.form.story;

/** How much there is, as people write it: 10,000. */
final class Count {

    private Count() {
    }

    static String of(int count) {
        return "%,d".formatted(count);
    }
}
