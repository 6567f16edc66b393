package org.adduce.exporter.argument.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.importer.argument.AifImporter;
import org.adduce.importer.argument.ArgdownImporter;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims and arguments that were exported come back as they were, as far as the format can hold them. */
class ArgumentRoundTripTest {

    private static final List<String> WORDS = List.of("the dam", "& reeds", "[braced]", "2*3", "a_b", "#tag", "@name", "{data}", "a: b", "https://tern.example/x", "// no comment", "/* nor this", "back\\slash", "\"said\"",
            "- minus", "+ plus", "(1) first", "--", "\uD83E\uDDA2", "\u05E9\u05DC\u05D5\u05DD", "Größe", "100 %", "l'été", "<- left", "_> down");
    private static final List<String> SCHEMES = List.of("", "", "modus ponens", "expert opinion");

    @TempDir
    Path folder;

    @Test
    void argdownComesBack() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            check(seed, argued(new Random(seed), Polarity.REBUTS, false), new ArgdownExporter(), new ArgdownImporter(), "r.argdown");
        }
    }

    @Test
    void aifComesBack() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            check(seed, argued(new Random(seed), Polarity.REBUTS, true), new AifExporter(), new AifImporter(), "r.json");
        }
    }

    @Test
    void whatUndercutsComesBack() throws Exception {
        var debate = new Debate("Reservoir");
        var step = debate.argument(Polarity.SUPPORTS, debate.claim("The dam holds"), "", debate.claim("It held last year"));
        debate.argument(Polarity.UNDERCUTS, step, "", debate.claim("Last year was dry"));

        check(0, debate.dossier(), new ArgdownExporter(), new ArgdownImporter(), "u.argdown");
        check(0, debate.dossier(), new AifExporter(), new AifImporter(), "u.json");
    }

    @Test
    void whatIsSaidAgainOrPreferredComesBackFromAif() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.QUALIFIES, debate.claim("The dam holds"), "Rephrase", debate.claim("It does not break"));
        debate.argument(Polarity.QUALIFIES, debate.claim("Reeds"), "Preference", debate.claim("Stones"));
        check(0, debate.dossier(), new AifExporter(), new AifImporter(), "q.json");
    }

    private void check(int seed, Dossier first, Exporter exporter, Importer importer, String name) throws Exception {
        var file = folder.resolve(name);
        var report = exporter.export(first, Selection.whole(), file, new NullProgressMonitor());
        var second = imported(importer, file);

        assertThat(report.losses()).as("seed %s", seed).isEmpty();
        assertThat(claims(second)).as("seed %s\n%s", seed, Files.readString(file)).containsExactlyInAnyOrderElementsOf(claims(first));
        assertThat(arguments(second)).as("seed %s\n%s", seed, Files.readString(file)).containsExactlyInAnyOrderElementsOf(arguments(first));
    }

    /** Only what both formats hold: what attacks has one premise and no scheme in Argdown; markup has no place in AIF. */
    private static Dossier argued(Random random, Polarity attack, boolean isAif) {
        var debate = new Debate("Round " + random.nextInt());
        var claims = IntStream.range(0, 8).mapToObj(at -> debate.claim(text(random, isAif) + " " + at)).toList();
        for (int at = 0; at < 6; at++) {
            var scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
            if (random.nextBoolean()) {
                debate.argument(Polarity.SUPPORTS, claims.get(at), scheme, claims.get(at + 1), claims.get((at + 3) % 8));
            } else {
                debate.argument(attack, claims.get(at), isAif ? scheme : "", claims.get(at + 1));
            }
        }
        return debate.dossier();
    }

    private static String text(Random random, boolean isAif) {
        var words = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(at -> WORDS.get(random.nextInt(WORDS.size()))).toList();
        var text = String.join(" ", words);
        return isAif ? text.replace("<", "").replace(">", "") : text;
    }

    private static Dossier imported(Importer importer, Path file) throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("x");
        try (var open = OpenDossier.create(Path.of("x.adduce"), dossier)) {
            var hints = Hints.of(file.getFileName().toString(), Instant.parse("2026-06-20T10:00:00Z"));
            Imports.apply(open, importer.read(Files.readAllBytes(file), hints, new NullProgressMonitor()));
        }
        return dossier;
    }

    private static Collection<String> claims(Dossier dossier) {
        return dossier.getClaims().stream().map(Claim::getText).toList();
    }

    private static Collection<String> arguments(Dossier dossier) {
        return dossier.getArguments().stream().map(ArgumentRoundTripTest::words).toList();
    }

    private static String words(Conclusion conclusion) {
        return switch (conclusion) {
            case Argument argument -> argument.getPremises().stream().map(Claim::getText).sorted().toList() + " " + argument.getPolarity() + " (" + words(argument.getConclusion()) + ")" + (argument.getScheme() == null ? "" : argument.getScheme());
            case Claim claim -> claim.getText();
            default -> "";
        };
    }
}
