package org.adduce.importer.social.internal.reddit;

import java.util.Set;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Listings of Reddit, a thread as two of them, and bare records of posts and comments. */
public final class RedditDialect implements Dialect {

    private static final Set<String> KINDS = Set.of("Listing", "t1", "t3", "more");

    @Override
    public String label() {
        return "listing of Reddit";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        return isThing(object) ? Confidence.CERTAIN : isBare(object) ? Confidence.LIKELY : Confidence.NONE;
    }

    static boolean isThing(JsonObject object) {
        return KINDS.contains(object.text("kind")) && object.object("data").isPresent();
    }

    /** As archives keep them: without what kind of thing it is. */
    static boolean isBare(JsonObject object) {
        return object.has("subreddit") && object.has("id") && (object.has("body") || object.has("selftext") || object.has("title"));
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new RedditCollector(remarks);
    }
}
