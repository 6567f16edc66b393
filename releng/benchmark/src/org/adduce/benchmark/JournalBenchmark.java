package org.adduce.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.core.journal.JournalTrouble;
import org.adduce.core.journal.Journals;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.value.Anchor;
import org.adduce.search.DossierIndex;

/**
 * What the journal costs whoever makes a gesture: the same gestures on two copies of one dossier, one with a journal and one
 * without, in turn, in one run; once bare, with the index of references alone, and once followed as in the workbench by what
 * needs no window: the index of references, the search's list of what is stale, and a listener that goes through what
 * changed. The views, which take longer than all of that, are not here. What counts is the processor time of the thread that
 * makes the gestures: by the clock a busy machine can say anything.
 */
public final class JournalBenchmark {

    /** In which the journal is written: between gestures, as people make them, and not beside them on the same core. */
    private static final long PAUSE = 300_000_000;
    private static final int SOURCES = 800;
    private static final int BATCH = 40;
    private static final int TURNS = 10;
    private static final int ROUNDS = 60;
    private static final int WARMING = 25;
    private static final double TARGET = 0.05;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private JournalBenchmark() {
    }

    /** A gesture of the n-th turn. */
    private interface Work {
        void run(OpenDossier dossier, Random random, int turn);
    }

    /** The gestures to be measured, in any of their words; all where none is named. */
    public static void main(String[] args) throws IOException {
        var gestures = new LinkedHashMap<String, Work>();
        gestures.put("rename an actor", JournalBenchmark::rename);
        gestures.put("make an assertion", JournalBenchmark::makeAssertion);
        gestures.put("undo and redo", JournalBenchmark::undoAndRedo);
        var folder = Files.createTempDirectory("adduce-benchmark");
        System.out.printf(Locale.ROOT, "%-30s %12s %12s %8s %18s %8s%n", "gesture", "without", "with", "ratio", "", "by clock");
        boolean holds = true;
        for (var gesture : gestures.entrySet()) {
            if (args.length == 0 || Stream.of(args).anyMatch(gesture.getKey()::contains)) {
                holds &= measure(gesture.getKey(), folder, gesture.getValue());
            }
        }
        System.exit(holds ? 0 : 1);
    }

    /** A command is what is held against the target: a gesture with those who follow it. */
    private static boolean measure(String name, Path folder, Work work) throws IOException {
        measure(name + ", bare", folder, dossier -> { }, work);
        return measure(name + ", followed", folder, JournalBenchmark::follow, work);
    }

    /** Lets a dossier be followed by what follows it in the workbench and needs no window. */
    private static void follow(OpenDossier dossier) {
        new DossierIndex(dossier);
        dossier.addListener(event -> {
            if (event instanceof DossierEvent.Changed changed) {
                var touched = new HashSet<Object>();
                changed.notifications().forEach(notification -> touched.add(notification.getNotifier()));
                if (touched.isEmpty()) {
                    throw new IllegalStateException("Nobody changed in " + changed.dossier().path());
                }
            }
        });
    }

    private static boolean measure(String name, Path folder, Consumer<OpenDossier> followers, Work work) throws IOException {
        var bare = open(folder.resolve("without.adduce"));
        var kept = open(folder.resolve("with.adduce"));
        followers.accept(bare);
        followers.accept(kept);
        var rounds = new ArrayList<Round>();
        try (var journals = new Journals(folder.resolve("journal"), new Untroubled())) {
            journals.keep(kept);
            for (int round = 0; round < WARMING + ROUNDS; round++) {
                var taken = round(bare, kept, work, round);
                if (round >= WARMING) {
                    rounds.add(taken);
                }
            }
            kept.close();
        }
        bare.close();
        return report(name, rounds);
    }

    /** The same gestures on both, in small turns, so that whatever else the machine does hits both alike. */
    private static Round round(OpenDossier bare, OpenDossier kept, Work work, int round) {
        var without = new Spent();
        var with = new Spent();
        for (int turn = round * TURNS; turn < (round + 1) * TURNS; turn++) {
            boolean isWithFirst = turn % 2 == 0;
            (isWithFirst ? with : without).spend(isWithFirst ? kept : bare, work, turn);
            (isWithFirst ? without : with).spend(isWithFirst ? bare : kept, work, turn);
        }
        LockSupport.parkNanos(PAUSE);
        return new Round(without, with);
    }

    private static boolean report(String name, List<Round> rounds) {
        double ratio = median(rounds, round -> round.with.work / round.without.work);
        System.out.printf(Locale.ROOT, "%-30s %9.2f us %9.2f us %8.3f (%.3f to %.3f) %8.3f  %s%n", name, median(rounds, round -> round.without.work),
                median(rounds, round -> round.with.work), ratio, quantile(rounds, round -> round.with.work / round.without.work, 0.25),
                quantile(rounds, round -> round.with.work / round.without.work, 0.75), median(rounds, round -> round.with.wall / round.without.wall),
                ratio <= 1 + TARGET ? "" : "above the target of " + (1 + TARGET));
        return ratio <= 1 + TARGET;
    }

    private static OpenDossier open(Path file) throws IOException {
        DossierFile.at(file).overwrite(SyntheticDossier.generate(SOURCES, 1));
        var dossier = OpenDossier.open(file);
        dossier.references();
        dossier.find(dossier.root().getId());
        dossier.addListener(event -> {
            if (event instanceof DossierEvent.Changed(var of, var notifications) && notifications.isEmpty()) {
                throw new IllegalStateException("Nothing changed in " + of.path());
            }
        });
        return dossier;
    }

    /** What gestures of one round took their thread, in microseconds a gesture. */
    private static final class Spent {
        private double work;
        private double wall;

        private void spend(OpenDossier dossier, Work gesture, int turn) {
            var random = new Random(turn);
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < BATCH; i++) {
                gesture.run(dossier, random, turn * BATCH + i);
            }
            work += (THREADS.getCurrentThreadCpuTime() - worked) / 1000.0 / BATCH / TURNS;
            wall += (System.nanoTime() - start) / 1000.0 / BATCH / TURNS;
        }
    }

    private record Round(Spent without, Spent with) {
    }

    private static void rename(OpenDossier dossier, Random random, int turn) {
        var actors = dossier.root().getActors();
        var actor = actors.get(random.nextInt(actors.size()));
        dossier.edit("Rename actor", root -> actor.setName("Name " + turn));
    }

    private static void undoAndRedo(OpenDossier dossier, Random random, int turn) {
        if (turn % 4 == 0) {
            rename(dossier, random, turn);
        } else if (turn % 2 == 1) {
            dossier.undo();
        } else {
            dossier.redo();
        }
    }

    private static void makeAssertion(OpenDossier dossier, Random random, int turn) {
        var sources = dossier.root().getSources();
        var source = sources.get(random.nextInt(sources.size()));
        dossier.edit("Make assertion", root -> assertion(root, source, turn));
    }

    private static void assertion(Dossier root, Source source, int turn) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText("The Tern is faster than the Kestrel, for the " + turn + "th time");
        root.getClaims().add(claim);
        var quote = ModelFactory.eINSTANCE.createQuote();
        quote.setId(UUID.randomUUID());
        quote.setExact("faster than the Kestrel");
        quote.getAnchors().add(new Anchor(source.getId(), 12, 35));
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(UUID.randomUUID());
        assertion.setClaim(claim);
        assertion.setRecordedAt(Instant.EPOCH);
        assertion.getQuotes().add(quote);
        source.getAssertions().add(assertion);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return quantile(rounds, figure, 0.5);
    }

    private static double quantile(List<Round> rounds, ToDoubleFunction<Round> figure, double part) {
        return rounds.stream().mapToDouble(figure).sorted().skip((long) (rounds.size() * part)).findFirst().orElseThrow();
    }

    /** Where no trouble is expected. */
    private static final class Untroubled implements JournalTrouble {
        @Override
        public void interrupted(OpenDossier dossier, IOException problem) {
            throw new UncheckedIOException(problem);
        }

        @Override
        public void resumed(OpenDossier dossier) {
            throw new IllegalStateException("Nothing was interrupted");
        }
    }
}
