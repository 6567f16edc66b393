package org.adduce.importer.social.internal.activity;

import java.util.List;
import java.util.Set;
import org.adduce.json.JsonObject;

/** What sort of thing an object of ActivityStreams is. */
enum Types {
    /** Holds others. */
    COLLECTION(Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage")),
    /** Brings an object into the world or says it anew. */
    PUBLISHING(Set.of("Create", "Update", "Add")),
    /** Passes an object on. */
    PASSING(Set.of("Announce")),
    /** Takes an object away. */
    DELETING(Set.of("Delete")),
    /** Answers an invitation. */
    ANSWER(Set.of("Accept", "TentativeAccept", "Reject", "TentativeReject", "Join", "Leave", "Invite")),
    /** Says nothing in words. */
    SILENT(Set.of("Like", "Dislike", "Follow", "Undo", "Block", "Flag", "Remove", "View", "Read", "Listen", "Ignore", "Move", "Offer", "Arrive", "Travel", "EmojiReact")),
    /** Something that happens. */
    EVENT(Set.of("Event")),
    /** Something said or shown. */
    POST(Set.of("Note", "Article", "Page", "Question", "Video", "Audio", "Image", "Document", "Tombstone", "ChatMessage")),
    /** Whoever says it. */
    ACTOR(Set.of("Person", "Organization", "Group", "Service", "Application")),
    /** Anything else. */
    OTHER(Set.of());

    private final Set<String> names;

    Types(Set<String> names) {
        this.names = names;
    }

    static Types of(JsonObject object) {
        var said = names(object);
        for (var type : values()) {
            if (said.stream().anyMatch(type.names::contains)) {
                return type;
            }
        }
        return OTHER;
    }

    /** The names of its types, without a prefix. */
    static List<String> names(JsonObject object) {
        var said = object.texts("type").isEmpty() ? object.texts("@type") : object.texts("type");
        return said.stream().map(name -> name.startsWith("as:") ? name.substring(3) : name).toList();
    }
}
