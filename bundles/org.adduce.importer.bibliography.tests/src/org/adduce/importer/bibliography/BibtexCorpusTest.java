package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.corpora.Corpora;
import org.junit.jupiter.api.Test;

/** In the files that people keep nothing is lost: every entry is there, and every word of every field that stands on one line. */
class BibtexCorpusTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@\\s*([A-Za-z]+)\\s*[{(]\\s*([^,\\s{}=]*)\\s*,");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*([\\w+:-]+)\\s*=\\s*[{\"](.*)[}\"]\\s*,?\\s*$");
    private static final Pattern COMMAND = Pattern.compile("\\\\|\\$|\\b(?:[a-z]+=|id=\\w+)");
    private static final Set<String> NO_ENTRIES = Set.of("comment", "string", "preamble", "xdata");
    /** Said in other words: a language as a tag, a month as a part of the date. */
    private static final Set<String> OTHER_WORDS = Set.of("language", "langid", "month", "xdata", "crossref", "year", "date");

    @Test
    void everyEntryIsThere() throws Exception {
        for (var file : Corpora.files("bibtex", ".bib")) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            long entries = ENTRY.matcher(text).results().filter(found -> !NO_ENTRIES.contains(found.group(1).toLowerCase(Locale.ROOT))).count();
            assertThat(read(file).works()).as("%s", file).hasSize((int) entries);
            assertThat(read(file).told()).as("%s", file).noneMatch(told -> told.contains("cannot be read"));
        }
    }

    @Test
    void everyWordIsThere() throws Exception {
        int files = 0;
        var faults = new ArrayList<String>();
        for (var file : Corpora.files("bibtex", ".bib")) {
            files++;
            var lost = lost(file);
            if (!lost.isEmpty()) {
                faults.add(file.getFileName() + ": " + lost);
            }
        }
        assertThat(faults).hasSizeLessThanOrEqualTo(files / 50);
    }

    private static List<String> lost(Path file) throws Exception {
        var reading = read(file);
        var facts = words(reading.works().stream().map(Reading.Work::facts).collect(Collectors.joining("\n")));
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return FIELD.matcher(text).results().filter(field -> !OTHER_WORDS.contains(field.group(1).toLowerCase(Locale.ROOT)))
                .filter(field -> !text.substring(0, field.start()).endsWith("%")).flatMap(field -> words(plain(field.group(2))).stream())
                .filter(word -> word.length() > 3 && word.chars().allMatch(c -> c < 128) && !facts.contains(word)).distinct().toList();
    }

    /** The words that no command of LaTeX is in; what those mean is tested elsewhere. */
    private static String plain(String value) {
        return Stream.of(value.split("\\s+")).filter(word -> !COMMAND.matcher(word).find()).map(word -> word.replaceAll("[{}]", "")).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}\uFFFD]+")).filter(word -> word.indexOf('\uFFFD') < 0).collect(Collectors.toSet());
    }

    private static Reading read(Path file) throws Exception {
        return Reading.of(new BibtexImporter(), Files.readAllBytes(file), file.getFileName().toString());
    }
}
