package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.voice.DiscussionReader;
import org.adduce.importer.text.internal.voice.Voice;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, however it is made: put together at random from all that the rules look at. */
class LawsTest {

    private static final List<String> PIECES = List.of("Nope. ", "The hall in Gdynia was never heated in winter. ", "> ", ">> ", "\n", "\n\n", "\n\n\n", "[1]", "\n[1] https://a.example/b... \n",
            "https://t.co/Ab1 ", "Lena Kovac said that the yard is colder than the hall. ", "Rao: “It is cold in the yard.” ", "“Cold,” said Rao. ", "\nLena Kovac's avatar\n", "\nReply\n",
            "\nlena_k 3 hours ago\n", "\n[2026-06-12 09:14] mk99: ", "😀🇳🇴 ", "שלום ", "中文字 ", "To quote Lena Kovac:\n\n", "1. one\n2. two\n", "---\n", "@lena_k ", "\"", "”", "«", "\t", "\u200F", "\u2028",
            "mk99: ", "But it is warm. ", "On Fri, 12 Jun 2026 at 09:14, Oskar <o@a.example> wrote:\n> ", "No posts\n", "ICYMI: ", "\uD83D");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void voicesNestAndNothingIsLost(int seed) {
        var read = Read.text(random(seed));
        var page = Page.of(read.text);
        var discussion = new DiscussionReader(page, new Pulse(new NullProgressMonitor())).read();
        var covered = new BitSet();
        discussion.voices().forEach(voice -> {
            voice.spans().forEach(span -> covered.set(span.start(), span.end()));
            checkNesting(voice, page.text());
        });
        apart(discussion.voices());
        discussion.furniture().forEach(line -> cover(covered, page.line(line)));
        discussion.heads().forEach(head -> {
            for (int line = head.firstLine(); line <= head.lastLine(); line++) {
                boolean prefix = line == head.lastLine() && head.wordsStart() >= 0;
                cover(covered, prefix ? new Span(page.line(line).start(), Math.min(head.wordsStart(), page.line(line).end())) : page.line(line));
            }
        });
        for (int at = 0; at < page.text().length(); at++) {
            assertThat(covered.get(at) || Chars.isBlank(page.text().charAt(at))).as("the character at %s of %s", at, page.text()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void proposalsAreWellFormedAndTheSameTwice(int seed) {
        var text = random(seed);
        var read = Read.text(text);
        assertThat(Read.text(text).proposal).isEqualTo(read.proposal);
        var seen = new HashSet<Key>();
        for (var item : read.proposal.items()) {
            assertThat(item.parent().map(seen::contains).orElse(true)).as("the parent of %s comes before it", item.key()).isTrue();
            assertThat(seen.add(item.key())).as("%s is there once", item.key()).isTrue();
        }
        int length = read.text.codePointCount(0, read.text.length());
        for (var voice : read.voices()) {
            assertThat(read.anchors(voice)).allMatch(anchor -> anchor.end() <= length && anchor.length() > 0);
            references(voice).forEach(key -> assertThat(seen).contains(key));
            parentVoice(read, voice).ifPresent(parent -> assertThat(read.anchors(voice)).allMatch(inner -> read.anchors(parent).anyMatch(outer -> outer.encloses(inner))));
        }
    }

    private static Optional<Item> parentVoice(Read read, Item voice) {
        return voice.parent().flatMap(read.proposal::item).filter(item -> item.type() == Literals.UTTERANCE);
    }

    private static List<Key> references(Item voice) {
        var keys = new ArrayList<Key>();
        List.of(Literals.UTTERANCE__SPEAKER, Literals.UTTERANCE__REPLY_TO, Literals.UTTERANCE__QUOTES).forEach(feature -> voice.value(feature).ifPresent(key -> keys.add((Key) key)));
        return keys;
    }

    private static void checkNesting(Voice voice, String text) {
        apart(voice.inner());
        voice.inner().forEach(inner -> {
            assertThat(inner.spans()).allMatch(voice::encloses);
            assertThat(inner.spans()).noneMatch(span -> span.trimmed(text).isEmpty());
            checkNesting(inner, text);
        });
        voice.cited().forEach(cited -> assertThat(voice.encloses(cited.span())).isTrue());
    }

    private static void apart(List<Voice> voices) {
        for (int index = 1; index < voices.size(); index++) {
            assertThat(voices.get(index - 1).reach().end()).isLessThanOrEqualTo(voices.get(index).reach().start());
        }
    }

    private static void cover(BitSet covered, Span span) {
        covered.set(span.start(), span.end());
    }

    private static String random(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder("The first words of somebody. ");
        int pieces = 3 + random.nextInt(60);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
