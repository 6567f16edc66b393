package org.adduce.exporter.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.exporter.bibliography.internal.BibtexExporter;
import org.adduce.exporter.bibliography.internal.CslJsonExporter;
import org.adduce.exporter.bibliography.internal.RisExporter;
import org.adduce.importer.bibliography.BibtexImporter;
import org.adduce.importer.bibliography.CslJsonImporter;
import org.adduce.importer.bibliography.RisImporter;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported comes back as it was, as far as the format can hold it. */
class RoundTripTest {

    private static final List<String> WORDS = List.of("Sand", "wind & tide", "100% of it", "a_b", "{braced}", "Größe", "x^2", "\"so\"", "C#", "a -- b", "naïve ~ half", "$5", "''", "back\\slash", "日本語", "l'été", "<b>", "et al.");
    private static final List<String> PEOPLE = List.of("Rao, Mira", "van der Berg, Jan", "Kovac, Jr., Lena", "García Márquez, Gabi", "{Tern Works}", "Plato", "Müller, Jörg M.");
    private static final List<String> DATES = List.of("2004", "2004-05", "2004-05-06");

    @TempDir
    Path folder;

    @Test
    void bibtexComesBack() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            check(seed, new BibtexExporter(), new BibtexImporter(), "r.bib", bibtex(new Random(seed)));
        }
    }

    @Test
    void risComesBack() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            check(seed, new RisExporter(), new RisImporter(), "r.ris", ris(new Random(seed)));
        }
    }

    @Test
    void cslJsonComesBack() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            check(seed, new CslJsonExporter(), new CslJsonImporter(), "r.json", csl(new Random(seed)));
        }
    }

    @Test
    void whatCslHoldsInNoFieldOfItsOwnComesBackToo() throws Exception {
        var file = check(1, new CslJsonExporter(), new CslJsonImporter(), "odd.json", """
                [{"id":"a","type":"book","title":"Tides","issued":{"literal":"in press"},"language":"mostly Latvian"},
                 {"id":"b","type":"book","title":"Old tides","issued":{"date-parts":[[-250]]}},
                 {"id":"c","type":"book","title":"Older tides","issued":{"date-parts":[[-1,3,15]]}}]""");
        assertThat(file).contains("\"literal\": \"in press\"").doesNotContain("\"edtf\"").contains("-250").contains("-1");
    }

    @Test
    void seasonsComeBackFromRis() throws Exception {
        assertThat(check(1, new RisExporter(), new RisImporter(), "when.ris", "TY  - JOUR\nID  - a\nTI  - Tides\nPY  - 2001///Summer\nER  - \n")).contains("DA  - 2001///Summer");
    }

    @Test
    void aNameWithTheWordThatPartsNamesComesBackFromBibtex() throws Exception {
        assertThat(check(1, new BibtexExporter(), new BibtexImporter(), "and.bib", "@book{a, title = {Tides}, author = {{Moss and}, Lena and Kovac, Jan}}")).contains("{Moss and}, Lena and Kovac, Jan");
    }

    @Test
    void cslTextStandsAsItIsUnlessAReaderWouldTakeItForAMark() throws Exception {
        var file = check(1, new CslJsonExporter(), new CslJsonImporter(), "marks.json", """
                [{"id":"a","type":"book","title":"Sand & tide: 1 < 2","URL":"https://tern.example/?a=1&b=2","note":"an &amp;lt; and an &lt;i&gt;"}]""");
        assertThat(file).contains("Sand & tide: 1 < 2").contains("?a=1&b=2").contains("an &amp;lt; and an &lt;i>");
    }

    @Test
    void wordsThatAreNoDateOrLanguageStandInRisWhereThoseWould() throws Exception {
        for (var date : List.of("PY  - in press", "PY  - 2004\nDA  - some summer")) {
            check(1, new RisExporter(), new RisImporter(), "words.ris", "TY  - JOUR\nID  - a\nTI  - Tides\n" + date + "\nLA  - mostly Latvian\nER  - \n");
        }
    }

    @Test
    void addressesStandInBibtexAsTheyAre() throws Exception {
        var file = check(1, new BibtexExporter(), new BibtexImporter(), "address.bib",
                "@online{a, title = {Tides}, url = {https://tern.example/a_b?c=1&d=%20}, doi = {10.5555/a_b}}\n");
        assertThat(file).contains("url = {https://tern.example/a_b?c=1&d=%20}").contains("doi = {10.5555/a_b}");
    }

    @Test
    void lineEndsThatBecomeBlanksAreTold() throws Exception {
        var dossier = imported(new CslJsonImporter(), "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Tides\",\"abstract\":\"One.\\nTwo.\",\"note\":\"Three.\\nFour.\"}]".getBytes(StandardCharsets.UTF_8), "lines.json");
        assertThat(losses(new CslJsonExporter(), dossier)).isZero();
        assertThat(losses(new RisExporter(), dossier)).isOne();
        assertThat(losses(new BibtexExporter(), dossier)).isEqualTo(2);
    }

    @Test
    void numbersOfAnIssueASeriesAndTheThingItselfAreNotTakenForEachOther() throws Exception {
        var dossier = imported(new CslJsonImporter(), """
                [{"id":"a","type":"book","title":"A","issue":"7"},{"id":"b","type":"report","title":"B","issue":"8","number":"R9"},
                 {"id":"c","type":"article-journal","title":"C","issue":"3","collection-number":"12"},{"id":"d","type":"book","title":"D","issue":"7","collection-number":"4"},
                 {"id":"e","type":"chapter","title":"E","number":"5"}]""".getBytes(StandardCharsets.UTF_8), "numbers.json");
        assertThat(losses(new BibtexExporter(), dossier)).isOne();
        var again = imported(new BibtexImporter(), Files.readAllBytes(folder.resolve("lines")), "numbers.bib");
        assertThat(again.getSources().stream().map(source -> source.getTitle() + source.getBibliography().stream().filter(v -> v.name().matches("issue|number|collection-number")).map(v -> " " + v.name() + " " + v.value()).sorted().collect(Collectors.joining())))
                .containsExactlyInAnyOrder("A issue 7", "B issue 8 number R9", "C collection-number 12 issue 3", "D collection-number 4 issue 7", "E");
    }

    @Test
    void typesThatBibtexHasNoneOfComeBackAndThoseThatRisHasNoneOfAreTold() throws Exception {
        var types = List.of("article-newspaper", "article-magazine", "post", "post-weblog", "broadcast", "interview", "map", "webpage", "article-journal", "document", "song");
        var entries = types.stream().map(type -> "{\"id\":\"" + type + "\",\"type\":\"" + type + "\",\"title\":\"A " + type + "\",\"volume\":\"1\"}").collect(Collectors.joining(",", "[", "]"));
        var dossier = imported(new CslJsonImporter(), entries.getBytes(StandardCharsets.UTF_8), "types.json");
        assertThat(losses(new RisExporter(), dossier)).as("post, broadcast and interview").isEqualTo(3);
        assertThat(losses(new BibtexExporter(), dossier)).isZero();
        var again = imported(new BibtexImporter(), Files.readAllBytes(folder.resolve("lines")), "types.bib");
        assertThat(again.getSources()).allSatisfy(source -> {
            assertThat("A " + source.getBibliography().stream().filter(v -> v.name().equals("type")).map(v -> v.value()).findFirst().orElseThrow()).isEqualTo(source.getTitle());
            assertThat(source.getBibliography()).noneMatch(v -> v.name().equals("entrysubtype"));
        });
    }

    @Test
    void aSubtypeOfItsOwnStays() throws Exception {
        assertThat(check(1, new BibtexExporter(), new BibtexImporter(), "sub.bib", "@misc{a, title = {Tides}, entrysubtype = {tidal chart}}")).contains("entrysubtype = {tidal chart}");
    }

    private int losses(Exporter exporter, Dossier dossier) throws Exception {
        return exporter.export(dossier, Selection.whole(), folder.resolve("lines"), new NullProgressMonitor()).losses().size();
    }

    private String check(int seed, Exporter exporter, Importer importer, String name, String text) throws Exception {
        var first = imported(importer, text.getBytes(StandardCharsets.UTF_8), name);
        var file = folder.resolve(seed + name);
        var report = exporter.export(first, Selection.whole(), file, new NullProgressMonitor());
        assertThat(report.losses()).as("%s: %s", seed, report.losses()).isEmpty();
        var second = imported(importer, Files.readAllBytes(file), name);
        assertThat(facts(second)).as("seed %s: %s\n%s", seed, text, Files.readString(file)).isEqualTo(facts(first));
        return Files.readString(file);
    }

    private static Dossier imported(Importer importer, byte[] bytes, String name) throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("x");
        try (var open = OpenDossier.create(Path.of("x.adduce"), dossier)) {
            Imports.apply(open, importer.read(bytes, Hints.of(name, Instant.parse("2026-06-20T10:00:00Z")), new NullProgressMonitor()));
        }
        return dossier;
    }

    private static TreeSet<String> facts(Dossier dossier) {
        return dossier.getSources().stream().map(RoundTripTest::facts).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String facts(Source source) {
        var authors = source.getAuthors().stream().map(author -> author.getKind() + " " + author.getName()).toList();
        var publisher = source.getPublisher() == null ? "" : source.getPublisher().getName();
        var variables = source.getBibliography().stream().map(Object::toString).sorted().toList();
        return String.join("\n", source.getId().toString(), source.getKind().toString(), source.getTitle() + "", authors + "", publisher, source.getPublished() + "", source.getUrl() + "", source.getLanguage() + "", variables + "");
    }

    private static String words(Random random) {
        return random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** In LaTeX as a careful person writes it. */
    private static String latex(String text) {
        return text.replace("\\", "\\textbackslash{}").replaceAll("(?<!textbackslash)([{])(?!\\})", "\\\\{").replace("d}", "d\\}").replaceAll("([&%$#_])", "\\\\$1").replace("^", "\\textasciicircum{}").replace("~", "\\textasciitilde{}").replace("'", "\\textquotesingle{}");
    }

    private static String bibtex(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append("@").append(pick(random, List.of("article", "book", "inproceedings", "phdthesis", "techreport", "misc", "online", "inbook", "thing"))).append("{k").append(i).append(",\n author = {")
                    .append(String.join(" and ", List.of(pick(random, PEOPLE), "Rao, Ada"))).append("},\n title = {").append(latex(words(random))).append("},\n date = {").append(pick(random, List.of("2004", "2004-05/2006", "1999~", "-0300"))).append("},\n")
                    .append(" note = {").append(latex(words(random))).append("},\n pages = {3--9},\n number = {4},\n volume = {7},\n editor = {Berg, Jan and others},\n keywords = {a, b},\n publisher = {").append(latex(words(random))).append("},\n doi = {10.5555/").append(i)
                    .append("_x},\n odd = {").append(latex(words(random))).append("},\n address = {Riga}\n}\n");
        }
        return text.toString();
    }

    private static String ris(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append("TY  - ").append(pick(random, List.of("JOUR", "BOOK", "CHAP", "CONF", "RPRT", "GEN", "ELEC", "EBOOK"))).append("\nID  - k").append(i).append("\nAU  - Rao, Mira\nAU  - Berg, Jan, Jr.\nTI  - ").append(words(random)).append("\nPY  - 2004\nDA  - ").append(pick(random, DATES).replace('-', '/'))
                    .append("\nSP  - 3\nEP  - 9\nVL  - 7\nIS  - 4\nKW  - a\nKW  - b\nN1  - ").append(words(random)).append("\nAB  - ").append(words(random)).append("\nDO  - 10.5555/").append(i).append("\nSN  - 1234-5678\nPB  - Tern\nCY  - Riga\nC1  - odd\nUR  - https://tern.example/").append(i).append("\nLA  - en\nER  - \n");
        }
        return text.toString();
    }

    private static String csl(Random random) {
        return Arrays.asList(0, 1, 2, 3).stream().map(i -> "{\"id\":\"k" + i + "\",\"type\":\"" + pick(random, List.of("article-journal", "book", "chapter", "report", "post")) + "\",\"title\":\"" + json(words(random)) + "\",\"author\":[{\"family\":\"van Berg\",\"given\":\"Jan\"},{\"literal\":\"Tern Works\"}],\"issued\":{\"date-parts\":[["
                + pick(random, DATES).replace("-0", ",") + "]]},\"container-title\":\"" + json(words(random)) + "\",\"editor\":[{\"family\":\"Rao\",\"given\":\"Mira\"}],\"volume\":\"3\",\"note\":\"" + json(words(random)) + "\",\"accessed\":{\"date-parts\":[[2020,1,2]]},\"DOI\":\"10.5555/" + i + "\",\"URL\":\"https://tern.example/" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
