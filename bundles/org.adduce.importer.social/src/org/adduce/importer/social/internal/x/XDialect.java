package org.adduce.importer.social.internal.x;

import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.importer.social.internal.read.ScriptDialect;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Parts of an archive of X that hold posts. */
public final class XDialect implements ScriptDialect {

    private static final Pattern PART = Pattern.compile("\\s*(?:window\\.)?YTD\\.(\\w+)\\.part\\d+\\s*=\\s*");

    @Override
    public String label() {
        return "post of X";
    }

    @Override
    public Confidence recognise(String script) {
        return PART.matcher(script.replace("\uFEFF", "")).matches() ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        var wrapped = object.object("tweet").or(() -> object.object("noteTweet"));
        boolean isSure = wrapped.isPresent() || isAnswer(object) || isApiTweet(object) || Layers.areIn(gathered(object));
        return isSure ? Confidence.CERTAIN : isTweet(object) ? Confidence.LIKELY : Confidence.NONE;
    }

    /** An answer of the newer API: posts under {@code data}, and what they name under {@code includes}. */
    static boolean isAnswer(JsonObject object) {
        return switch (object.peek("data")) {
            case JsonObject tweet -> isApiTweet(tweet);
            case JsonArray tweets -> !tweets.objects().isEmpty() && isApiTweet(tweets.objects().getFirst());
            case null, default -> false;
        };
    }

    /** Whether an object is a post of the newer API, which says most by ids. */
    static boolean isApiTweet(JsonObject object) {
        boolean isNamed = object.has("id") && object.has("text") && !object.has("full_text");
        return isNamed && (object.has("edit_history_tweet_ids") || object.has("author_id") || object.has("public_metrics") || object.has("conversation_id"));
    }

    /** What a tool that gathers posts from a browser puts its own notes around. */
    static JsonObject gathered(JsonObject object) {
        return object.has("source_platform") && object.peek("data") instanceof JsonObject data ? data : object;
    }

    static boolean isTweet(JsonObject object) {
        boolean isNamed = object.has("id_str") || object.has("id");
        return isNamed && object.has("created_at") && (object.has("full_text") || object.has("text") && (object.has("entities") || object.has("user")));
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new XCollector(hints, remarks);
    }
}
