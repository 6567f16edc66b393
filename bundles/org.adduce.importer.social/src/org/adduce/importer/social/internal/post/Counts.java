package org.adduce.importer.social.internal.post;

import org.adduce.json.JsonObject;
import org.eclipse.osgi.util.NLS;

/** How often something was liked, passed on or answered, in words; what never happened, or nobody tells, is not told. */
public final class Counts {

    /** More digits than people there are. */
    private static final int LONGEST = 12;
    private static final double HUNDRED = 100;

    private final JsonObject record;
    private String told = "";

    /** Of what stands in a record. */
    public Counts(JsonObject record) {
        this.record = record;
    }

    /** Tells the count that stands under the first of some names of the record. */
    public Counts tell(Counted what, String... names) {
        return tellOf(what, names.length == 1 ? record.text(names[0]) : record.firstText(names));
    }

    /** Tells a count of something. */
    public Counts tellOf(Counted what, String written) {
        var count = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        return isSomething(count) ? tell(what.said(count)) : this;
    }

    /** Tells which part of all votes is for it, which the record has under a name as a number from 0 to 1. */
    public Counts tellUpvoted(String name) {
        double part = record.number(name).map(Number::doubleValue).orElse(0.0);
        return part > 0 && part <= 1 ? tell(NLS.bind(Messages.Upvoted, Math.round(part * HUNDRED))) : this;
    }

    /** Tells that there are about as many for it as against it, where the record says so under a name. */
    public Counts tellControversial(String name) {
        return record.text(name).equals("1") ? tell(Messages.Controversial) : this;
    }

    private Counts tell(String words) {
        told = told.isEmpty() ? words : told + ", " + words;
        return this;
    }

    /** Whether a text is a number other than nothing; it may be below that. */
    private static boolean isSomething(String count) {
        if (count.length() > LONGEST) {
            return false;
        }
        boolean isSomething = false;
        for (int at = count.startsWith("-") ? 1 : 0; at < count.length(); at++) {
            char sign = count.charAt(at);
            if (sign != '.' && (sign < '0' || sign > '9')) {
                return false;
            }
            isSomething |= sign > '0';
        }
        return isSomething;
    }

    /** What was told: {@code "3 likes, 2 reposts"}. */
    public String words() {
        return told;
    }
}
