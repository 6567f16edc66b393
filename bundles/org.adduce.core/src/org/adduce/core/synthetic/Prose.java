package org.adduce.core.synthetic;

import java.util.List;

/** Sentences that read like people who argue about machines, ships and shares; all names in them are invented. */
final class Prose {

    static final List<String> THINGS = List.of("the Tern 9", "the Kestrel", "Corvid's new fab", "the Halden line", "the second batch",
            "Marlow's yield", "the export licence", "the convoy", "the subsidy", "the Aldous report", "the memory shortage",
            "the pilot plant", "the Orrery cluster", "the tariff", "the strait", "the merger");
    private static final List<String> VERBS = List.of("will not scale", "is two generations behind", "beats what we had last year",
            "costs more than they admit", "was announced too early", "depends on a single supplier", "looks better on paper",
            "has been sold out since spring", "cannot be repaired in the field", "runs hotter than the data sheet says",
            "is a bargain at that price", "was delayed again");
    private static final List<String> OPENERS = List.of("As far as I can tell, ", "To be fair, ", "Sorry, but ", "I keep hearing that ",
            "Once more: ", "Nobody mentions that ", "According to people on site, ", "If the leak is right, ", "", "", "", "");
    private static final List<String> CLOSERS = List.of("", "", "", ", and everybody in the trade knows it", " — at least for now",
            ", whatever the minister says", ", which is what matters", " 🙂", ", naïve as that may sound", " (see the annex)");
    private static final List<String> CONDITIONS = List.of("If the fabs reopen, ", "Unless the rules change, ", "Even so, ",
            "By next winter ", "In the long run, ", "After the audit, ");

    private final Maker maker;

    Prose(Maker maker) {
        this.maker = maker;
    }

    /** A sentence of a post, without a blank after it. */
    String sentence() {
        var said = maker.of(OPENERS) + maker.of(THINGS) + ' ' + maker.of(VERBS) + maker.of(CLOSERS);
        return capital(said) + maker.of(".", ".", ".", "!", "?");
    }

    /** A sentence about something to come. */
    String forecast() {
        return capital(maker.of(CONDITIONS) + maker.of(THINGS) + " will be " + maker.of("cheaper", "gone", "twice as fast", "shipped in numbers",
                "banned", "bought up") + '.');
    }

    /** A title, of a thread or an article. */
    String title() {
        return capital(maker.of(THINGS)) + maker.of(": what we know", " and what comes next", ", again", " in numbers", " and its critics");
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(text, Character.charCount(first), text.length())
                .toString();
    }
}
