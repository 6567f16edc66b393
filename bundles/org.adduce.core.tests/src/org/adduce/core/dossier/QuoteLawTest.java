package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Annotation;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.text.Quotation;
import org.adduce.model.text.TextIndex;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: a quote is true or says so, however often its source is captured again and whatever goes. */
class QuoteLawTest {

    private static final List<String> WORDS = List.of("Corvid ", "is ", "late ", "\uD83D\uDE80 ", "again. ", "\n", "Halden ", "not ", "\u0645\u0631\u062D\u0628\u0627 ", "e\u0301 ", "three ", "years ");
    private static final Key PAGE = Key.url("https://page.example/1");

    @TempDir
    private Path folder;

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    /** The text with a stretch of it gone, other words put in, or a line moved. */
    private static String altered(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(Math.min(40, text.length() - from));
        var head = text.substring(0, from);
        var tail = text.substring(to);
        var joined = switch (random.nextInt(3)) {
            case 0 -> head + tail;
            case 1 -> head + text(random, 3) + text.substring(from);
            default -> tail + head;
        };
        return whole(joined.isBlank() ? "Corvid" : joined);
    }

    /** Without halves of characters, which no capture has. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Proposal capture(String text, int number) {
        return new Proposal("page", List.of(Item.of(Literals.SOURCE, PAGE).with(Literals.SOURCE__TITLE, "A page"),
                Item.of(Literals.SNAPSHOT, PAGE.snapshot(text)).in(PAGE).with(Literals.SNAPSHOT__TEXT, text)
                        .with(Literals.SNAPSHOT__RETRIEVED, Instant.ofEpochSecond(number))), List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void everyQuoteIsTrueOrSaysSo(long seed) {
        var random = new Random(seed);
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(new UUID(1, seed));
        dossier.setTitle("Quotes");
        try (var open = OpenDossier.create(folder.resolve("d.adduce"), dossier)) {
            var text = text(random, 120);
            for (int capture = 0; capture < 6; capture++) {
                Imports.apply(open, capture(text, capture));
                mark(open, random);
                assertLaw(open, "capture " + capture);
                text = altered(text, random);
                if (random.nextInt(3) == 0) {
                    var source = open.root().getSources().getFirst();
                    Deletion.of(open, List.of(source.getSnapshots().get(random.nextInt(source.getSnapshots().size())))).run("Delete");
                    assertLaw(open, "deletion after capture " + capture);
                }
                if (random.nextInt(3) == 0) {
                    open.undo();
                    assertLaw(open, "undo after capture " + capture);
                }
            }
        }
    }

    private static void mark(OpenDossier open, Random random) {
        open.edit("Mark", root -> {
            for (Source source : root.getSources()) {
                for (int i = 0; i < 4 && !source.getSnapshots().isEmpty(); i++) {
                    source.getAnnotations().add(annotation(source, random));
                }
            }
        });
    }

    private static Annotation annotation(Source source, Random random) {
        var snapshot = source.getSnapshots().getLast();
        var index = TextIndex.of(snapshot);
        int start = random.nextInt(index.length());
        int end = start + 1 + random.nextInt(Math.min(30, index.length() - start));
        var quote = Quotation.of(snapshot, index.toUtf16(start), index.toUtf16(end));
        quote.setId(new UUID(random.nextLong(), random.nextLong()));
        var annotation = ModelFactory.eINSTANCE.createAnnotation();
        annotation.setId(new UUID(random.nextLong(), random.nextLong()));
        annotation.getQuotes().add(quote);
        return annotation;
    }

    private static void assertLaw(OpenDossier open, String when) {
        var quotes = new ArrayList<Quote>();
        open.root().eAllContents().forEachRemaining(element -> {
            if (element instanceof Quote quote) {
                quotes.add(quote);
            }
        });
        for (var quote : quotes) {
            if (quote.getState() != QuoteState.FOUND) {
                continue;
            }
            assertThat(quote.getAnchors()).as(when).isNotEmpty();
            for (var anchor : quote.getAnchors()) {
                var snapshot = (Snapshot) open.find(anchor.snapshot()).orElseThrow();
                assertThat(TextIndex.of(snapshot).at(anchor.start(), anchor.end())).as(when).isEqualTo(quote.getExact());
            }
        }
    }
}
