package org.adduce.importer.social.internal.mastodon;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Dialect;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Statuses, and whatever the API wraps around them. */
public final class MastodonDialect implements Dialect {

    /** Lists of statuses: a context's, a search's, those of notifications in groups. */
    static final List<String> LISTS = List.of("ancestors", "statuses", "descendants", "notifications");
    /** What holds one status: a notification, a conversation, what people make of a status and its context. */
    static final List<String> HOLDERS = List.of("status", "last_status", "context");

    @Override
    public String label() {
        return "status of Mastodon";
    }

    @Override
    public Confidence recognise(JsonNode start) {
        return start instanceof JsonObject object && (isStatus(object) || isHolder(object)) ? Confidence.CERTAIN : Confidence.NONE;
    }

    /** Whether an object is a status: it has an account or says how far it is seen, and words in HTML or something that is passed on. */
    static boolean isStatus(JsonObject object) {
        boolean isSaid = object.has("id") && object.has("created_at") && object.knows("content");
        return isSaid && (isAccount(object.peek("account")) || object.knows("spoiler_text") || object.knows("visibility") && object.has("uri"));
    }

    static boolean isAccount(Object value) {
        return value instanceof JsonObject account && (account.has("acct") || account.has("username"));
    }

    /** Whether it holds statuses, or is an answer that would hold some if there were any. */
    static boolean isHolder(JsonObject object) {
        boolean isEmptyContext = object.knows("ancestors") && object.knows("descendants");
        return isEmptyContext || isNotification(object) || Stream.concat(LISTS.stream(), HOLDERS.stream()).map(object::peek).anyMatch(MastodonDialect::holds);
    }

    /** Whether it says what somebody did: it may be about no status. */
    static boolean isNotification(JsonObject object) {
        return object.has("type") && object.has("created_at") && isAccount(object.peek("account")) && !object.knows("content");
    }

    private static boolean holds(Object value) {
        return switch (value) {
            case JsonObject inner -> isStatus(inner) || inner.knows("ancestors") && inner.knows("descendants");
            case JsonArray array -> !array.objects().isEmpty() && (isStatus(array.objects().getFirst()) || isNotification(array.objects().getFirst()));
            case null, default -> false;
        };
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new MastodonCollector(hints, remarks);
    }
}
