package org.adduce.importer.text.internal.border;

/** What ties two passages into one voice, or parts them, more strongly than any look at the words could. */
enum Bond {
    NONE(0, ""),
    FOOTNOTE(-9, "a footnote belongs to the words that cite it"),
    BLOCK(-9, "the quotation goes on up to its source"),
    TOGETHER(-7, "the two are quoted together further on"),
    IN_TURN(-7, "it answers in turn what one voice said"),
    INTRODUCED(-9, "the words before announce it"),
    SPEAKER(-3, "the same person is quoted line by line"),
    CODE(-9, "the code goes on"),
    ADDITION(-6, "it adds to the words before"),
    ITEM(-4, "it is the next item of the list"),
    PERSON_START(2, "it introduces whom it quotes line by line"),
    SERIES_START(2.5, "a numbered series begins"),
    SERIES_END(2, "the series before is complete"),
    NOTES_END(3.5, "footnotes end the words before"),
    SOURCE_END(1.5, "the source ends the quotation before");

    private final double weight;
    private final String reason;

    Bond(double weight, String reason) {
        this.weight = weight;
        this.reason = reason;
    }

    double weight() {
        return weight;
    }

    String reason() {
        return reason;
    }
}
