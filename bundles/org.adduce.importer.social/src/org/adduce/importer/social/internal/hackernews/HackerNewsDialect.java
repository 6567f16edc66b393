package org.adduce.importer.social.internal.hackernews;

import java.util.Set;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Items of Hacker News, however many and in whichever of its two shapes. */
public final class HackerNewsDialect implements Dialect {

    private static final Set<String> TYPES = Set.of("story", "comment", "job", "poll", "pollopt");

    @Override
    public String label() {
        return "item of Hacker News";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        var first = object.objects("hits").stream().findFirst().orElse(object);
        boolean isHit = first.has("objectID") && first.has("created_at_i");
        boolean isNested = first.has("created_at_i") && first.knows("children");
        return isHit || isNested || isItem(first) && first.has("time") ? Confidence.CERTAIN : isItem(first) ? Confidence.LIKELY : Confidence.NONE;
    }

    /** Whether an object is an item: its id is a number, and it says what it is or that it was deleted. */
    static boolean isItem(JsonObject object) {
        boolean isNumber = object.number("id").or(() -> object.number("objectID")).or(() -> object.number("story_id")).isPresent();
        boolean isOfficial = TYPES.contains(object.text("type")) && (object.has("by") || object.has("time") || object.has("deleted"));
        return isNumber && !object.has("kind") && !object.has("$type") && (isOfficial || object.has("created_at_i") || object.has("created_at") && object.knows("story_id") && object.knows("parent_id"));
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new HackerNewsCollector(remarks);
    }
}
