package org.adduce.core.importing.review;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__KIND;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.CITATION;
import static org.adduce.model.ModelPackage.Literals.CITATION__ANCHOR;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__REPLY_TO;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;

import java.time.Instant;
import java.util.List;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ActorKind;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;

/** A thread as an importer would propose it: Ada, who quotes Ivo and cites a page; Bo, who answers; and somebody unknown. */
final class Bench {

    static final String TEXT = """
            \uD83D\uDE80 The line runs by June. Ivo said: never before July [1]. Ask him.

            I doubt it. It ran late before.

            So did the first.
            """;
    static final Key SOURCE_KEY = Key.url("https://forum.example/t/1");
    static final Key TEXT_KEY = SOURCE_KEY.snapshot(TEXT);
    static final Key FIRST = new Key("forum", "1");
    static final Key QUOTED = FIRST.part("quoted", "0");
    static final Key CITED = FIRST.part("cited", "1");
    static final Key SECOND = new Key("forum", "2");
    static final Key THIRD = new Key("forum", "3");
    static final Key ADA = Key.name("Ada Lind");
    static final Key IVO = Key.name("Ivo Sand");
    static final Key BO = Key.name("bo");

    private Bench() {
    }

    static Review review() {
        return new Review(proposal());
    }

    static Proposal proposal() {
        return new Proposal("bench", List.of(actor(ADA, "Ada Lind"), actor(IVO, "Ivo Sand"), actor(BO, "bo"), Item.of(SOURCE, SOURCE_KEY),
                Item.of(SNAPSHOT, TEXT_KEY).in(SOURCE_KEY).with(SNAPSHOT__TEXT, TEXT).with(SNAPSHOT__RETRIEVED, Instant.EPOCH),
                voice(FIRST, "\uD83D\uDE80 The line", "Ask him.").with(UTTERANCE__SPEAKER, ADA),
                voice(QUOTED, "never", "July").in(FIRST).with(UTTERANCE__SPEAKER, IVO),
                Item.of(CITATION, CITED).in(FIRST).with(CITATION__ANCHOR, range("[1]", "[1]")),
                voice(SECOND, "I doubt", "before.").with(UTTERANCE__SPEAKER, BO).with(UTTERANCE__REPLY_TO, FIRST),
                voice(THIRD, "So did", "first.").with(UTTERANCE__REPLY_TO, SECOND).doubting(new Doubt("No blank line", "part of 2"))), List.of());
    }

    private static Item actor(Key key, String name) {
        return Item.of(ACTOR, key).with(ACTOR__KIND, ActorKind.PERSON).with(ACTOR__NAME, name);
    }

    private static Item voice(Key key, String from, String to) {
        var range = range(from, to);
        return Item.of(UTTERANCE, key).in(SOURCE_KEY).with(UTTERANCE__ANCHORS, List.of(range)).at(range);
    }

    /** From the first words to the end of the last ones. */
    static Anchor range(String from, String to) {
        int start = TEXT.indexOf(from);
        int end = TEXT.indexOf(to, start) + to.length();
        var index = TextIndex.of(TEXT);
        return new Anchor(TEXT_KEY.id(), index.fromUtf16(start), index.fromUtf16(end));
    }

    /** The place before some words, in code points. */
    static int before(String words) {
        return range(words, words).start();
    }

    /** The words of a voice, its parts divided by a bar. */
    static String words(Voice voice) {
        var index = TextIndex.of(TEXT);
        return String.join("|", voice.parts().stream().map(part -> index.at(part.start(), part.end())).toList());
    }

    static List<String> words(Review review) {
        return review.voices().list().stream().map(voice -> "  ".repeat(voice.depth()) + words(voice)).toList();
    }
}
