package org.adduce.importer.table.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What names of columns usually mean. */
final class HeaderWords {

    /** By what rows are, what a name means. */
    private static final Map<String, Map<String, String>> MEANINGS = meanings();

    private HeaderWords() {
    }

    private static Map<String, Map<String, String>> meanings() {
        var words = words();
        var all = new HashMap<String, Map<String, String>>();
        Meanings.kinds().forEach(kind -> all.put(kind, meanings(kind, words)));
        return all;
    }

    private static Map<String, String> meanings(String kind, Properties words) {
        var meanings = new HashMap<String, String>();
        for (var meaning : Meanings.of(kind)) {
            var names = words.getProperty(kind + '.' + meaning, words.getProperty(meaning, ""));
            names.lines().flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).forEach(name -> meanings.putIfAbsent(name, meaning));
        }
        OwnTables.type(kind).ifPresent(type -> type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).forEach(name -> meanings.putIfAbsent(plain(name), name)));
        meanings.remove("");
        return meanings;
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = new InputStreamReader(HeaderWords.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a column of a name means where rows are of a kind. */
    static Optional<String> meaning(String kind, String header) {
        return Optional.ofNullable(MEANINGS.getOrDefault(kind, Map.of()).get(plain(header)));
    }

    /** Whether a name means anything in a table of any kind. */
    static boolean isKnown(String header) {
        var name = plain(header);
        return MEANINGS.values().stream().anyMatch(meanings -> meanings.containsKey(name));
    }

    /** A name without what tells two spellings of it apart. */
    static String plain(String name) {
        var bare = name.indexOf('(') < 0 ? name : name.replaceAll("\\(.*?\\)", "");
        var plain = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
