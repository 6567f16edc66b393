package org.adduce.core.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.adduce.core.dossier.Gesture;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Trace;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.junit.jupiter.api.Test;

/** The short ways to take a gesture down tell what the long way tells. */
class FewTracesTest {

    private final OpenDossier dossier = OpenDossier.create(Path.of("some.adduce"), SyntheticDossier.generate(6, 3));
    private final List<String> shortWay = new ArrayList<>();
    private final List<String> longWay = new ArrayList<>();
    private final List<String> atOnce = new ArrayList<>();
    /** Told when everything has happened, as another thread would. */
    private final List<Supplier<String>> later = new ArrayList<>();
    private int usual;
    private int few;
    private int all;

    private void compare(Gesture gesture) {
        List<Trace> traces = gesture.traces();
        all++;
        Arrivals.of(gesture).ifPresent(images -> {
            usual++;
            atOnce.add(written(Capture.all(dossier.root(), traces)));
            later.add(() -> written(Arrivals.deltas(gesture.traces(), images)));
        });
        if (FewTraces.are(traces)) {
            few++;
            // what a listener throws is logged and goes no further, so it is compared in the end
            longWay.add(written(Capture.all(dossier.root(), traces)));
            shortWay.add(written(new FewTraces(dossier.root(), traces).deltas()));
        }
    }

    private static String written(List<Delta> deltas) {
        try {
            return new String(new EntryWriter().write(new Entry.Made("Try", deltas), 0), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void gesturesOfAnyKindAreToldTheSame() {
        dossier.addGestureListener(this::compare);
        var random = new Random(5);
        for (int i = 0; i < 800; i++) {
            int turn = i;
            switch (random.nextInt(5)) {
                case 0 -> dossier.undo();
                case 1 -> dossier.redo();
                default -> dossier.edit("Try", root -> change(root, random, turn));
            }
        }
        assertThat(shortWay).isEqualTo(longWay).hasSize(few);
        assertThat(few).isGreaterThan(200).isLessThan(all);
        assertThat(later.stream().map(Supplier::get)).isEqualTo(atOnce).hasSize(usual);
        assertThat(usual).isGreaterThan(100).isLessThan(all);
    }

    private static void change(Dossier root, Random random, int turn) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            one(root, random, turn);
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void one(Dossier root, Random random, int turn) {
        var source = any(root.getSources(), random);
        switch (random.nextInt(10)) {
            case 0 -> any(root.getActors(), random).setName("Name " + turn);
            case 1 -> assertion(root, random, true);
            case 2 -> assertion(root, random, false);
            case 3 -> source.getAuthors().add(any(root.getActors(), random));
            case 4 -> source.getAuthors().clear();
            case 5 -> source.getTopics().add(any(root.getTopics(), random));
            case 8 -> source.getAssertions().stream().findFirst().ifPresent(assertion -> assertion.getQuotes().add(quote(random)));
            case 6 -> source.getUtterances().removeIf(utterance -> random.nextInt(4) == 0);
            case 7 -> any(root.getSources(), random).getUtterances().addAll(List.copyOf(source.getUtterances()));
            default -> any(root.getActors(), random).getAliases().add("Alias " + random.nextInt(9));
        }
    }

    private static <T extends Element> T named(T element, Random random) {
        element.setId(new UUID(random.nextLong(), random.nextLong()));
        return element;
    }

    private static Quote quote(Random random) {
        var quote = named(ModelFactory.eINSTANCE.createQuote(), random);
        quote.setExact("slower");
        return quote;
    }

    /** Made as a whole and then put in, or put in empty and filled there. */
    private static void assertion(Dossier root, Random random, boolean isWhole) {
        var claim = named(ModelFactory.eINSTANCE.createClaim(), random);
        var assertion = named(ModelFactory.eINSTANCE.createAssertion(), random);
        var quote = quote(random);
        if (!isWhole) {
            root.getClaims().add(claim);
            any(root.getSources(), random).getAssertions().add(assertion);
        }
        claim.setText("The Tern is slower than it was");
        assertion.setClaim(claim);
        assertion.setRecordedAt(Instant.EPOCH);
        assertion.getQuotes().add(quote);
        if (isWhole) {
            root.getClaims().add(claim);
            any(root.getSources(), random).getAssertions().add(assertion);
        }
    }
}
