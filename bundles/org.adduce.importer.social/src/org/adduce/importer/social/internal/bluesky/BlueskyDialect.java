package org.adduce.importer.social.internal.bluesky;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Records of Bluesky, bare or as a view shows them. */
public final class BlueskyDialect implements Dialect {

    static final String TYPE = "$type";
    static final List<String> LISTS = List.of("feed", "posts", "records", "threads", "thread", "notifications");
    private static final String FAMILY = "app.bsky.";
    private static final String CHAT = "chat.bsky.";

    @Override
    public String label() {
        return "post of Bluesky";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        return start instanceof JsonObject object && (isKnown(object) || isEnvelope(object) || Commit.isOne(object)) ? Confidence.CERTAIN : Confidence.NONE;
    }

    /** Whether an object or one that it wraps is of the family. */
    static boolean isKnown(JsonObject object) {
        var type = object.text(TYPE);
        boolean isView = object.text("uri").startsWith("at://") && (object.object("record").isPresent() || object.object("value").isPresent());
        boolean isWrapped = Stream.of("post", "record", "value").flatMap(name -> object.object(name).stream())
                .anyMatch(inner -> inner.text(TYPE).startsWith(FAMILY) || inner.text("uri").startsWith("at://"));
        return type.startsWith(FAMILY) || type.startsWith(CHAT) || isView || isWrapped;
    }

    /** The answer of an API: a thread, or a list under one of some names. */
    static boolean isEnvelope(JsonObject object) {
        return LISTS.stream().flatMap(name -> object.objects(name).stream().limit(1)).anyMatch(BlueskyDialect::isKnown);
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new BlueskyCollector(remarks);
    }
}
