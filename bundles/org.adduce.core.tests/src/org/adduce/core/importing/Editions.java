package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__AUTHORS;
import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__REPLY_TO;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__URL;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/** A thread that is imported again and again as it changes: some voices stay, some come, some are read otherwise. */
public final class Editions {

    /** The key of the thread. */
    static final Key THREAD = Key.url("https://forum.example/t/law");

    private Editions() {
    }

    /** A thread whose values depend on the edition; the same edition is the same proposal. */
    public static Proposal of(long seed, int edition) {
        var shape = new Random(seed);
        var values = new Random(seed * 31 + edition);
        var items = new ArrayList<Item>();
        int actors = 1 + shape.nextInt(5);
        for (int i = 0; i < actors; i++) {
            items.add(Item.of(ACTOR, Key.name("actor " + i)).with(ACTOR__NAME, "Actor " + i));
        }
        items.add(Item.of(SOURCE, THREAD).with(SOURCE__TITLE, "Title " + values.nextInt(3))
                .with(SOURCE__AUTHORS, List.of(Key.name("actor 0"), Key.name("actor " + (actors - 1))).stream().distinct().toList()));
        var text = "words of edition " + values.nextInt(3) + " and a good many more to point at\n";
        var snapshot = THREAD.snapshot(text);
        items.add(Item.of(SNAPSHOT, snapshot).in(THREAD).with(SNAPSHOT__TEXT, text).with(SNAPSHOT__RETRIEVED, ForumThread.RETRIEVED));
        int voices = 1 + shape.nextInt(12) + edition;
        for (int i = 0; i < voices; i++) {
            items.add(voice(i, actors, snapshot, new Random(seed + i), values));
        }
        return new Proposal("law", items, List.of());
    }

    private static Key key(int voice) {
        return new Key("law", String.valueOf(voice));
    }

    private static Item voice(int number, int actors, Key snapshot, Random shape, Random values) {
        var parent = number > 0 && shape.nextInt(3) == 0 ? key(shape.nextInt(number)) : THREAD;
        int start = values.nextInt(10);
        var item = Item.of(UTTERANCE, key(number)).in(parent).with(UTTERANCE__URL, "https://forum.example/" + number)
                .with(UTTERANCE__ANCHORS, List.of(new Anchor(snapshot.id(), start, start + 1 + values.nextInt(10))));
        item = values.nextInt(4) == 0 ? item : item.with(UTTERANCE__SPEAKER, Key.name("actor " + values.nextInt(actors)));
        item = values.nextInt(3) == 0 ? item : item.with(UTTERANCE__WHEN, When.parse(String.valueOf(2000 + values.nextInt(4))));
        item = number == 0 || values.nextInt(3) == 0 ? item : item.with(UTTERANCE__REPLY_TO, key(values.nextInt(number)));
        return values.nextInt(4) == 0 ? item.doubting(new Doubt("unclear " + values.nextInt(2), "")) : item;
    }
}
