package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import org.adduce.json.JsonObject;

/** How often something was liked, passed on or answered, in words; what never happened is not told. */
public final class Counts {

    private final JsonObject record;
    private final List<String> told = new ArrayList<>();

    /** Of what stands in a record. */
    public Counts(JsonObject record) {
        this.record = record;
    }

    /** Tells the count that has a name in the record by what is counted. */
    public Counts tell(String name, String called) {
        var count = record.text(name);
        if (!count.isEmpty() && !count.equals("0")) {
            told.add(said(count, called));
        }
        return this;
    }

    /** A count and what is counted, which is given in the plural of English: {@code "1 reply"}, {@code "2 replies"}. */
    public static String said(String count, String called) {
        return count + " " + (count.equals("1") ? called.replaceFirst("ies$", "y").replaceFirst("s$", "") : called);
    }

    /** What was told: {@code "3 likes, 2 reposts"}. */
    public String words() {
        return String.join(", ", told);
    }
}
