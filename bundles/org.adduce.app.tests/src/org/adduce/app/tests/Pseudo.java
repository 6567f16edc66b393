package org.adduce.app.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A language that nobody speaks: every letter has an accent, and all words are longer by a third. While it is on, the
 * messages of all our plug-ins are in it. What a plug-in declares in its plugin.xml was translated when it was read; those
 * words are known from its properties.
 */
final class Pseudo implements AutoCloseable {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçďéƒğĥïĵķĺɱñöþǫřšţüṽŵẋýžÅƁÇĎÉƑĞĤÏĴĶĹṀÑÖÞǪŘŠŢÜṼŴẊÝŽ";
    /** What is no word: placeholders, with their formats, links, quoted signs. */
    private static final Pattern FIXED = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}|<[^>]*>");
    private static final int SHARE = 3;

    private final Map<Field, String> before = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();

    Pseudo() {
        for (var bundle : FrameworkUtil.getBundle(org.adduce.ui.desk.Desk.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("org.adduce.") && bundle.getHeaders().get("Fragment-Host") == null) {
                urls(bundle, "Messages.class").forEach(url -> translate(bundle, url));
                urls(bundle, "*.properties").forEach(this::declare);
            }
        }
    }

    private static List<URL> urls(Bundle bundle, String pattern) {
        var entries = bundle.findEntries("/", pattern, true);
        return entries == null ? List.of() : Collections.list(entries);
    }

    private void translate(Bundle bundle, URL url) {
        var path = url.getPath();
        var name = path.substring(path.indexOf("org/adduce/"), path.length() - ".class".length()).replace('/', '.');
        try {
            var type = bundle.loadClass(name);
            if (NLS.class.isAssignableFrom(type)) {
                Arrays.stream(type.getDeclaredFields()).filter(field -> field.getType() == String.class && Modifier.isPublic(field.getModifiers())
                        && !Modifier.isFinal(field.getModifiers())).forEach(this::translate);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void translate(Field field) {
        try {
            field.setAccessible(true);
            var words = (String) field.get(null);
            before.put(field, words);
            field.set(null, of(words));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** Those of messages that were set have their accents; of what is read in other ways the values are known. */
    private void declare(URL url) {
        if (url.getPath().endsWith("/messages.properties") && !url.getPath().contains("/timeline/internal/")) {
            return;
        }
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            properties.values().forEach(value -> declared.add(plain(value.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words in the language nobody speaks. */
    static String of(String words) {
        var result = new StringBuilder();
        var fixed = FIXED.matcher(words);
        int at = 0;
        while (fixed.find()) {
            result.append(accented(words.substring(at, fixed.start()))).append(fixed.group());
            at = fixed.end();
        }
        result.append(accented(words.substring(at)));
        long letters = words.chars().filter(Character::isLetter).count();
        int cut = result.length() - (words.endsWith("…") ? 1 : 0);
        return letters < SHARE ? result.toString() : result.insert(cut, "ö".repeat((int) letters / SHARE)).toString();
    }

    private static String accented(String words) {
        var result = new StringBuilder();
        for (char letter : words.toCharArray()) {
            int at = PLAIN.indexOf(letter);
            result.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        return result.toString();
    }

    static String plain(String words) {
        return words.replace("&", "").strip();
    }

    /** Whether words that are seen come out of a bundle of messages: they have accents, or they are known. */
    boolean isBundled(String words) {
        return plain(words).isEmpty() || words.chars().noneMatch(letter -> PLAIN.indexOf(letter) >= 0) || words.chars().anyMatch(letter -> ACCENTED.indexOf(letter) >= 0)
                || declared.contains(plain(words));
    }

    @Override
    public void close() {
        before.forEach((field, words) -> {
            try {
                field.set(null, words);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field.toString(), e);
            }
        });
    }
}
