package org.adduce.importer.social.internal.hackernews;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.Conversation.Page;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.SourceKind;

/** Gathers items and puts those of one story together. */
final class HackerNewsCollector implements Collector {

    private static final int NAMED = 20;

    private final Remarks remarks;
    private final Map<String, HackerNewsItem> items = new LinkedHashMap<>();
    /** What records say of stories that they stand under. */
    private final Map<String, Page> stories = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    /** The stories of items that were looked for already: else a thread would be climbed anew from each of its answers. */
    private final Map<String, String> roots = new HashMap<>();

    HackerNewsCollector(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var object = (JsonObject) record;
        if (object.array("hits").isPresent()) {
            object.ignore("exhaustive", "exhaustiveNbHits", "exhaustiveTypo", "hitsPerPage", "nbHits", "nbPages", "page", "params", "processingTimeMS",
                    "processingTimingsMS", "query", "serverTimeMS");
            return object.objects("hits").stream().map(this::tree).reduce(false, Boolean::logicalOr) || object.array("hits").get().size() == 0;
        }
        return tree(object);
    }

    /** An item and all that is inside it; without recursion, for threads can be deep. */
    private boolean tree(JsonObject root) {
        var open = new ArrayDeque<JsonObject>(List.of(root));
        boolean found = false;
        while (!open.isEmpty()) {
            var object = open.pop();
            if (HackerNewsDialect.isItem(object)) {
                found = true;
                add(object);
            } else if (object != root && !object.isCut()) {
                remarks.warning("This is no item of Hacker News: it has no number or no time. It was left out", object);
            }
            object.objects("children").reversed().forEach(open::push);
        }
        return found;
    }

    private void add(JsonObject object) {
        var item = HackerNewsItem.of(object, accounts);
        if (items.putIfAbsent(item.id(), item) != null) {
            remarks.count("Items that are given more than once; the first is kept", object.line());
        }
        if (item.post().when().isEmpty() && !item.post().isDeleted()) {
            remarks.count("Items without a time that can be read", object.line());
        }
        if (!item.story().isEmpty()) {
            stories.putIfAbsent(item.story(), new Page(object.text("story_url"), Markup.unescape(object.text("story_title"))));
        }
    }

    @Override
    public void finish(ProposalWriter writer) {
        var conversations = new LinkedHashMap<String, Conversation>();
        var missing = new LinkedHashSet<String>();
        for (var item : items.values()) {
            for (var answer : item.answers()) {
                if (!items.containsKey(answer)) {
                    missing.add(answer);
                }
            }
            var root = root(item);
            var conversation = conversations.computeIfAbsent(root, this::conversation).add(item.post());
            if (item.parent().equals(root) && !items.containsKey(root)) {
                item.post().answering(conversation.key(), HackerNewsItem.PLACE + root);
            }
        }
        tell(missing);
        writer.add(List.copyOf(conversations.values()));
    }

    /** The story that an item stands under: what it says, else as far up as the input goes. */
    private String root(HackerNewsItem item) {
        var above = item.story().isEmpty() ? roots.get(item.parent()) : null;
        if (above != null && !above.equals(item.id())) {
            var known = roots.putIfAbsent(item.id(), above);
            return known == null ? above : known;
        }
        return climbed(item);
    }

    private String climbed(HackerNewsItem item) {
        var path = new LinkedHashSet<String>();
        var at = Optional.of(item);
        var root = item.id();
        while (at.isPresent() && !roots.containsKey(root) && at.get().story().isEmpty() && !at.get().parent().isEmpty() && path.add(root)) {
            root = at.get().parent();
            at = Optional.ofNullable(items.get(root));
        }
        var found = roots.getOrDefault(root, at.map(HackerNewsItem::story).filter(story -> !story.isEmpty()).orElse(root));
        boolean isCircle = path.contains(found);
        if (!isCircle) {
            path.forEach(id -> roots.put(id, found));
        }
        return found;
    }

    private Conversation conversation(String root) {
        var place = HackerNewsItem.PLACE + root;
        var conversation = new Conversation(Key.url(place)).kind(SourceKind.THREAD).url(place).with("container-title", "Hacker News");
        var item = items.get(root);
        if (item != null) {
            conversation.title(item.title()).by(item.post().author()).at(item.post().when()).note(item.comments());
            about(conversation, item.url(), item.title());
        }
        var story = stories.get(root);
        if (story != null) {
            conversation.title(story.title());
            about(conversation, story.url(), story.title());
        }
        return conversation;
    }

    private static void about(Conversation conversation, String url, String title) {
        if (!url.isEmpty()) {
            conversation.about(new Page(url, title));
        }
    }

    /** Answers that are named but not there. */
    private void tell(Set<String> missing) {
        if (!missing.isEmpty()) {
            var named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
            remarks.info(missing.size() + " answers are not in this file: " + named + (missing.size() > NAMED ? ", \u2026" : ""), 0);
        }
    }
}
