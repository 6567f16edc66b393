package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__KIND;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__KIND;
import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__URL;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__EXTERNAL_ID;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__REPLY_TO;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.model.ActorKind;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Anchor;

/** An invented forum thread as an importer would propose it: a line a comment. */
final class ForumThread {

    static final Instant RETRIEVED = Instant.parse("2026-06-14T08:00:00Z");

    private final String url;
    private final Map<Key, Item> actors = new LinkedHashMap<>();
    private final List<Item> comments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> ranges = new ArrayList<>();
    /** In code points. */
    private int length;
    private String title = "Whether Corvid catches up";
    private Instant retrieved = RETRIEVED;

    ForumThread(String url) {
        this.url = url;
    }

    /** A thread of three comments, the last of which answers the first. */
    static ForumThread ofThree() {
        return new ForumThread("https://forum.example/t/7").comment("1", "lena_k", "They are three years behind.")
                .comment("2", "mk99", "Three is out of the race.").reply("3", "lena_k", "1", "Rao says so too.");
    }

    ForumThread title(String words) {
        title = words;
        return this;
    }

    ForumThread retrieved(Instant when) {
        retrieved = when;
        return this;
    }

    ForumThread comment(String id, String speaker, String words) {
        return add(id, speaker, words, Item.of(UTTERANCE, key(id)));
    }

    ForumThread reply(String id, String speaker, String to, String words) {
        return add(id, speaker, words, Item.of(UTTERANCE, key(id)).with(UTTERANCE__REPLY_TO, key(to)));
    }

    private ForumThread add(String id, String speaker, String words, Item item) {
        var actor = Key.name(speaker);
        actors.putIfAbsent(actor, Item.of(ACTOR, actor).with(ACTOR__KIND, ActorKind.ACCOUNT).with(ACTOR__NAME, speaker));
        int end = length + words.codePointCount(0, words.length());
        text.append(words).append('\n');
        ranges.add(new int[] {length, end});
        length = end + 1;
        comments.add(item.in(source()).with(UTTERANCE__EXTERNAL_ID, id).with(UTTERANCE__SPEAKER, actor));
        return this;
    }

    Key source() {
        return Key.url(url);
    }

    Key snapshot() {
        return source().snapshot(text.toString());
    }

    Key key(String id) {
        return new Key("forum", id);
    }

    String text() {
        return text.toString();
    }

    Proposal proposal() {
        var items = new ArrayList<>(actors.values());
        items.add(Item.of(SOURCE, source()).with(SOURCE__KIND, SourceKind.THREAD).with(SOURCE__TITLE, title).with(SOURCE__URL, url));
        var snapshot = snapshot();
        var id = snapshot.id();
        items.add(Item.of(SNAPSHOT, snapshot).in(source()).with(SNAPSHOT__RETRIEVED, retrieved).with(SNAPSHOT__TEXT, text.toString()));
        for (int i = 0; i < comments.size(); i++) {
            var anchor = new Anchor(id, ranges.get(i)[0], ranges.get(i)[1]);
            items.add(comments.get(i).with(UTTERANCE__ANCHORS, List.of(anchor)).at(anchor));
        }
        return new Proposal("forum", items, List.of());
    }
}
