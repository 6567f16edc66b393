package org.adduce.core.synthetic;

import java.time.Instant;
import java.util.Random;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;

/**
 * Invents dossiers of any size for benchmarks and tests: about TWENTY elements a source, in the mix that discussions give,
 * valid in every way the checks know, with quotes that are true to their texts. The same size and seed give the same
 * dossier, to the byte, on every machine.
 *
 * @since 1.0
 */
public final class SyntheticDossier {

    /** When all of it is taken to have been recorded; nothing in it happens later but what is forecast. */
    static final Instant RECORDED = Instant.parse("2026-06-30T12:00:00Z");

    private SyntheticDossier() {
    }

    /**
     * Invents a dossier.
     *
     * @param sources how many sources it has
     * @param seed what it is drawn from
     */
    public static Dossier generate(int sources, long seed) {
        var random = new Random(seed);
        var maker = new Maker(random);
        var dossier = maker.named(ModelFactory.eINSTANCE.createDossier());
        dossier.setTitle("Synthetic: " + sources + " sources, seed " + seed);
        dossier.setDescription("Invented by a program, for benchmarks and tests.\nNobody in it exists.");
        var cast = new Cast(dossier, maker, sources);
        var claims = new Propositions(dossier, maker, cast, sources);
        var stances = new Stances(maker, claims);
        var talk = new Talk(dossier, maker, cast, stances);
        for (int i = 0; i < sources; i++) {
            talk.source(i);
        }
        new Threads(dossier, maker, cast, claims, stances).tie(sources);
        return dossier;
    }
}
