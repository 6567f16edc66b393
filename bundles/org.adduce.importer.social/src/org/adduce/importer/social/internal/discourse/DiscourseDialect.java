package org.adduce.importer.social.internal.discourse;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Topics of a Discourse forum with their posts, and posts by themselves. */
public final class DiscourseDialect implements Dialect {

    @Override
    public String label() {
        return "topic of Discourse";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        boolean isList = object.objects("latest_posts").stream().anyMatch(DiscourseDialect::isPost);
        return object.object("post_stream").isPresent() || isList || isPost(object) ? Confidence.CERTAIN : Confidence.NONE;
    }

    static boolean isPost(JsonObject object) {
        return object.has("post_number") && (object.has("cooked") || object.has("raw") || object.has("username"));
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new DiscourseCollector(hints, remarks);
    }
}
