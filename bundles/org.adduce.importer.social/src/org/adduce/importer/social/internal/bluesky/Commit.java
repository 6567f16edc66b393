package org.adduce.importer.social.internal.bluesky;

import org.adduce.json.JsonObject;

/** A line of the stream that tells of all that happens: a record made, changed or deleted in somebody's repository. */
record Commit(JsonObject object) {

    /** What it tells. */
    enum Kind {
        /** A record is there, or another in its place. */
        MADE,
        /** A post is no more. */
        GONE,
        /** Something else. */
        OTHER
    }

    static boolean isOne(JsonObject object) {
        boolean isNamed = object.text("did").startsWith("did:") && object.has("kind");
        return isNamed && (object.peek("commit") instanceof JsonObject || object.has("identity") || object.has("account"));
    }

    private JsonObject commit() {
        return object.ignore("time_us", "kind", "identity", "account").object("commit").map(inner -> inner.ignore("rev", "cid")).orElse(object);
    }

    Kind kind() {
        var commit = commit();
        boolean isPost = commit.text("collection").equals("app.bsky.feed.post");
        return commit.has("record") ? Kind.MADE : isPost && commit.text("operation").equals("delete") ? Kind.GONE : Kind.OTHER;
    }

    /** What has the record. */
    JsonObject view() {
        return commit().ignore("operation");
    }

    String did() {
        return object.text("did");
    }

    /** The address of the record. */
    String uri() {
        return "at://" + did() + '/' + commit().text("collection") + '/' + commit().text("rkey");
    }

    int line() {
        return object.line();
    }
}
