package org.adduce.benchmark;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.importer.bibliography.BibtexImporter;
import org.adduce.importer.bibliography.RisImporter;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Reads invented bibliographies up to the proposal, and, where jbibtex is on the class path, the same with that and its
 * reader of LaTeX, in the same run.
 */
public final class BibliographyBenchmark {

    private static final int ROUNDS = 15;

    private BibliographyBenchmark() {
    }

    /** The number of entries, 10,000 if none is given. */
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var words = new InventedWords(7);
        var bib = new StringBuilder();
        var ris = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            words.entry(i, bib, ris);
        }
        time("bibtex.adduce", entries, () -> read(new BibtexImporter(), bib, "b.bib"));
        time("ris.adduce", entries, () -> read(new RisImporter(), ris, "b.ris"));
        try {
            var neighbour = new Neighbour();
            time("bibtex.jbibtex+latex", entries, () -> neighbour.read(bib.toString()));
        } catch (ClassNotFoundException e) {
            System.out.println("bibtex.jbibtex+latex: put org.jbibtex:jbibtex on the class path (ADDUCE_CLASSPATH) to compare");
        }
    }

    private static int read(Importer importer, CharSequence text, String name) throws Exception {
        return importer.read(text.toString().getBytes(StandardCharsets.UTF_8), Hints.of(name, Instant.EPOCH), new NullProgressMonitor()).items().size();
    }

    private static void time(String name, int entries, Callable<Integer> body) throws Exception {
        var millis = new double[ROUNDS];
        int items = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            items = body.call();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        double median = millis[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%-24s %8.0f ms   least %.0f first %.0f; %.0f entries/s; %d items%n", name, median, millis[0], first, entries / median * 1000, items);
    }

    /** The words of the entries, the same for a seed. */
    private static final class InventedWords {
        private static final String LETTERS = "etaoinshrdlucmfwyp";
        private final Random random;
        private final String[] words = new String[4000];

        InventedWords(long seed) {
            random = new Random(seed);
            for (int i = 0; i < words.length; i++) {
                var word = new StringBuilder();
                random.ints(3 + random.nextInt(8), 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
                words[i] = word.toString();
            }
        }

        private String some(int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            return text.toString();
        }

        private String person(boolean isLatex) {
            var given = isLatex ? new String[] {"Anna", "Jos{\\'e}", "S{\\o}ren", "{\\L}ukasz", "Wei"} : new String[] {"Anna", "José", "Søren", "Łukasz", "Wei"};
            var family = words[random.nextInt(600)];
            return Character.toUpperCase(family.charAt(0)) + family.substring(1) + ", " + given[random.nextInt(given.length)];
        }

        void entry(int i, StringBuilder bib, StringBuilder ris) {
            int year = 1960 + random.nextInt(66);
            int page = 1 + random.nextInt(900);
            var title = some(9);
            var text = some(60);
            bib.append("@article{key").append(i).append(",\n  author = {").append(person(true)).append(" and ").append(person(true)).append(" and ").append(person(true)).append("},\n  title = {The {").append(title.toUpperCase(Locale.ROOT), 0, 5)
                    .append("} ").append(title).append("},\n  journal = {").append(some(3)).append("},\n  year = ").append(year).append(",\n  volume = {").append(i % 90).append("},\n  pages = {").append(page).append("--").append(page + 12)
                    .append("},\n  doi = {10.5555/").append(i).append("},\n  abstract = {").append(text).append("}\n}\n\n");
            ris.append("TY  - JOUR\nID  - key").append(i).append("\nAU  - ").append(person(false)).append("\nAU  - ").append(person(false)).append("\nTI  - ").append(title).append("\nJO  - ").append(some(3)).append("\nPY  - ").append(year).append("\nSP  - ").append(page)
                    .append("\nEP  - ").append(page + 12).append("\nDO  - 10.5555/").append(i).append("\nAB  - ").append(text).append("\nER  - \n");
        }
    }

    /** jbibtex, called by name, so that nothing here needs it to compile. */
    private static final class Neighbour {
        private final Class<?> parser = Class.forName("org.jbibtex.BibTeXParser");
        private final Class<?> latexParser = Class.forName("org.jbibtex.LaTeXParser");
        private final Class<?> latexPrinter = Class.forName("org.jbibtex.LaTeXPrinter");
        private final Method parse = parser.getMethod("parse", Reader.class);
        private final Method parseLatex = latexParser.getMethod("parse", Reader.class);
        private final Method print = latexPrinter.getMethod("print", List.class);

        Neighbour() throws ClassNotFoundException, NoSuchMethodException {
            // the classes are looked up above
        }

        int read(String text) throws Exception {
            var database = parse.invoke(parser.getConstructor().newInstance(), new StringReader(text));
            var entries = (Map<?, ?>) database.getClass().getMethod("getEntries").invoke(database);
            for (var entry : entries.values()) {
                for (var value : ((Map<?, ?>) entry.getClass().getMethod("getFields").invoke(entry)).values()) {
                    var words = (String) value.getClass().getMethod("toUserString").invoke(value);
                    if (words.indexOf('\\') >= 0 || words.indexOf('{') >= 0) {
                        print.invoke(latexPrinter.getConstructor().newInstance(), parseLatex.invoke(latexParser.getConstructor().newInstance(), new StringReader(words)));
                    }
                }
            }
            return entries.size();
        }
    }
}
