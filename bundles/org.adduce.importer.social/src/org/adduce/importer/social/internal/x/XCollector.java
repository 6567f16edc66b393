package org.adduce.importer.social.internal.x;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.XImporter;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.SourceKind;

/** Gathers the posts of an archive; what answers another in it stands in one source with that. */
final class XCollector implements Collector {

    /** Pictures and films stand at an address with their owner's name in it. */
    private static final Pattern OWN_MEDIA = Pattern.compile("https?://(?:www\\.)?(?:twitter|x)\\.com/(\\w{1,30})/status/(\\d+)/(?:photo|video)/\\d+");

    private final Hints hints;
    private final Remarks remarks;
    private final Map<String, Tweet> tweets = new LinkedHashMap<>();
    /** How much speaks for an account being the owner's. */
    private final Map<String, Integer> owners = new HashMap<>();
    /** The first posts of threads that were looked for already: else a thread would be climbed anew from each of its posts. */
    private final Map<String, Tweet> roots = new HashMap<>();

    /** Whom the posts name. */
    private final Set<Account> mentioned = new LinkedHashSet<>();

    XCollector(Hints hints, Remarks remarks) {
        this.hints = hints;
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (!(record instanceof JsonObject object)) {
            return false;
        }
        if (XDialect.isAnswer(object) || XDialect.isApiTweet(object)) {
            return answer(object);
        }
        var gathered = XDialect.gathered(object);
        if (Layers.areIn(gathered)) {
            object.ignore("nav_index", "item_id", "timestamp_collected", "source_platform", "source_platform_url", "source_url", "user_agent", "id", "last_updated");
            object.object("data");
            return tweet(gathered);
        }
        var wrapped = object.object("tweet");
        if (wrapped.isPresent() || XDialect.isTweet(object)) {
            return tweet(wrapped.orElse(object));
        }
        return object.object("noteTweet").map(this::note).orElse(false);
    }

    private boolean tweet(JsonObject object) {
        var reader = new TweetReader(object, mentioned);
        if (reader.id().isEmpty()) {
            if (!object.isCut()) {
                remarks.warning("The post has no id and was left out", object);
            }
            return true;
        }
        add(reader.read(remarks), object.line());
        reader.mediaAddresses().forEach(address -> {
            var owner = OWN_MEDIA.matcher(address);
            if (owner.matches() && owner.group(2).equals(reader.id()) && !reader.isRepost()) {
                owners.merge(owner.group(1), 1, Integer::sum);
            }
        });
        return true;
    }

    /** What an answer of the newer API holds; posts that others answer are taken from what it includes. */
    private boolean answer(JsonObject answer) {
        var includes = new Includes(answer);
        answer.ignore("meta", "errors", "matching_rules", "__twarc");
        var named = XDialect.isApiTweet(answer) ? List.of(answer) : answer.objects("data");
        for (var object : named) {
            if (XDialect.isApiTweet(object)) {
                add(new ApiTweetReader(object, includes, remarks, mentioned).read(), object.line());
            } else if (!object.isCut()) {
                remarks.warning("The post has no id or no words and was left out", object);
            }
        }
        for (var object : named) {
            answered(object, includes);
        }
        return true;
    }

    private void answered(JsonObject object, Includes includes) {
        for (var reference : object.objects("referenced_tweets")) {
            boolean isAnswered = reference.text("type").equals("replied_to");
            if (isAnswered && tweets.containsKey(reference.text("id"))) {
                reference.ignoreAll();
            }
            var there = reference.has("text") ? Optional.of(reference) : includes.tweet(reference.text("id"));
            there.filter(parent -> isAnswered && !tweets.containsKey(parent.text("id"))).map(parent -> new ApiTweetReader(parent, includes, remarks, mentioned).read())
                    .ifPresent(tweet -> tweets.putIfAbsent(tweet.id(), tweet));
        }
    }

    private boolean note(JsonObject object) {
        new NoteReader(object).read(remarks).ifPresent(tweet -> add(tweet, object.line()));
        return true;
    }

    private void add(Tweet tweet, int line) {
        if (tweets.putIfAbsent(tweet.id(), tweet) != null) {
            remarks.count("Posts that are given more than once; the first is kept", line);
        }
    }

    @Override
    public void finish(ProposalWriter writer) {
        var owner = owner();
        if (owner.isEmpty() && tweets.values().stream().anyMatch(tweet -> tweet.post().author().isEmpty())) {
            remarks.warning("The file does not say whose archive it is; the posts have no speaker. Say whose by the option \u201C" + XImporter.ACCOUNT + "\u201D", 0);
        }
        var conversations = new LinkedHashMap<String, Conversation>();
        for (var tweet : tweets.values()) {
            if (tweet.post().author().isEmpty()) {
                tweet.post().by(owner);
            }
            var root = root(tweet);
            var conversation = conversations.computeIfAbsent(root, id -> conversation(id, owner)).language(tweet.language()).add(tweet.post());
            if (tweet.answered().equals(root) && !tweets.containsKey(root)) {
                tweet.post().answering(conversation.key(), tweet.post().answered());
            }
        }
        writer.add(List.copyOf(conversations.values()));
        mentioned.forEach(writer::add);
    }

    private Optional<Account> owner() {
        var named = hints.options().getOrDefault(XImporter.ACCOUNT, "").replaceFirst("^@", "");
        if (!named.isEmpty()) {
            return Optional.of(Tweet.account(named, ""));
        }
        tweets.values().stream().filter(tweet -> !tweet.answeredName().isEmpty() && tweets.containsKey(tweet.answered()))
                .forEach(tweet -> owners.merge(tweet.answeredName(), 1, Integer::sum));
        return owners.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Tweet.account(entry.getKey(), ""));
    }

    /** As far up as the input goes; the archive has the newest first, so that this cannot be known before the end. */
    private String root(Tweet tweet) {
        return tweet.conversation().isEmpty() ? climbed(tweet).id() : tweet.conversation();
    }

    private Tweet climbed(Tweet tweet) {
        if (!tweets.containsKey(tweet.answered())) {
            return tweet;
        }
        var path = new HashMap<String, Tweet>();
        var at = tweet;
        while (!roots.containsKey(at.id()) && tweets.containsKey(at.answered()) && path.putIfAbsent(at.id(), at) == null) {
            at = tweets.get(at.answered());
        }
        if (path.containsKey(at.id())) {
            return path.values().stream().min(Comparator.comparing(Tweet::id)).orElse(at);
        }
        var root = roots.getOrDefault(at.id(), at);
        path.keySet().forEach(id -> roots.put(id, root));
        return root;
    }

    private Conversation conversation(String id, Optional<Account> owner) {
        var root = tweets.get(id);
        if (root == null) {
            return new Conversation(Key.url(Tweet.place(id))).kind(SourceKind.THREAD).url(Tweet.place(id)).with("container-title", "X");
        }
        var post = root.post();
        return new Conversation(Key.url(post.url())).url(post.url()).by(post.author().or(() -> owner)).at(post.when()).with("container-title", "X");
    }
}
