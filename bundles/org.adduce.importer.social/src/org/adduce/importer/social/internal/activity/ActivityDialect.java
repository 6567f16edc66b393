package org.adduce.importer.social.internal.activity;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Objects, activities and collections of ActivityStreams 2. */
public final class ActivityDialect implements Dialect {

    private static final String CONTEXT = "@context";
    private static final String NAMESPACE = "www.w3.org/ns/activitystreams";

    @Override
    public String label() {
        return "ActivityStreams";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        if (object.texts(CONTEXT).stream().anyMatch(name -> name.contains(NAMESPACE))) {
            return Confidence.CERTAIN;
        }
        return !object.knows(CONTEXT) && looksLikeOne(object) ? Confidence.LIKELY : Confidence.NONE;
    }

    /** Many leave the context away. */
    static boolean looksLikeOne(JsonObject object) {
        return switch (Types.of(object)) {
            case COLLECTION -> object.has("orderedItems") || object.has("items") || object.has("first");
            case PUBLISHING, PASSING, DELETING, ANSWER, SILENT -> object.has("object") || object.has("actor");
            case EVENT, POST -> object.has("content") || object.has("contentMap") || object.has("attributedTo") || object.has("inReplyTo") || object.has("published") || object.has("url");
            case ACTOR -> object.has("preferredUsername") || object.has("inbox") || object.has("outbox");
            case OTHER -> false;
        };
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new ActivityCollector(hints, remarks);
    }
}
