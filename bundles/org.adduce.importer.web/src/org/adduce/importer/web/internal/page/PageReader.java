package org.adduce.importer.web.internal.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;

/** Reads a saved page: HTML in whatever charset, or a web archive (MHTML) that holds one. */
public final class PageReader {

    private static final Pattern META_CHARSET = Pattern.compile("(?is)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");
    private static final Pattern XML_CHARSET = Pattern.compile("(?s)^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)");
    private static final Pattern SAVED_FROM = Pattern.compile("(?i)<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");
    private static final Pattern KEPT_FROM = Pattern.compile("(?i)<!--[^>]{0,200}?\\burl:\\s*(https?://\\S+)(?:\\s+saved date:\\s*([^\\n>]{8,60}?)\\s*(?:\\n|-->))?");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final int SNIFFED = 8192;
    private static final int LONGEST_COMMENT = 4000;

    private PageReader() {
    }

    /**
     * Reads the page.
     *
     * @throws ImportException if there is none
     */
    public static SavedPage read(byte[] bytes, Hints hints) throws ImportException {
        var head = head(bytes);
        if (MhtmlSignature.isOn(head)) {
            return Mhtml.read(bytes, hints);
        }
        var charset = hints.options().getOrDefault(Hints.CHARSET, "");
        return html(bytes, charset.isBlank() ? declared(head) : charset, "", Optional.empty());
    }

    /** A page of which some things were said beside it. */
    static SavedPage html(byte[] bytes, String charset, String address, Optional<String> saved) throws ImportException {
        var decoded = TextDecoding.decode(bytes, known(charset));
        var text = decoded.text();
        if (text.isBlank()) {
            throw new ImportException(Diagnostic.error("There is no page in this file: it is empty. Save the page again.", 0));
        }
        var head = text.substring(0, Math.min(text.length(), LONGEST_COMMENT));
        var start = head.contains("<!--") ? head : "";
        var from = SAVED_FROM.matcher(start);
        var kept = KEPT_FROM.matcher(start);
        boolean isKept = kept.find();
        var origin = !address.isEmpty() ? address : from.find() ? from.group(1) : isKept ? kept.group(1) : "";
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        return new SavedPage(text, WEB.matcher(origin).matches() ? origin : "", "", saved.or(() -> isKept ? Optional.ofNullable(kept.group(2)) : Optional.empty()), diagnostics);
    }

    /** Names that mean no charset, or that lie where the page is UTF-16 by its own word in ASCII. */
    private static String known(String charset) {
        var lower = charset.toLowerCase(Locale.ROOT);
        if (lower.equals("x-user-defined") || lower.startsWith("utf-16") || lower.equals("unicode") || lower.equals("_autodetect") || lower.equals("none")) {
            return "";
        }
        return lower.equals("x-sjis") ? "Shift_JIS" : lower.equals("utf8") ? "UTF-8" : charset;
    }

    /** Whether something is the name of a charset that can be read here. */
    static boolean isCharset(String name) {
        var known = known(name);
        try {
            return !known.isEmpty() && Charset.isSupported(known);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** The charset that the page says it is in; empty where it says nothing. */
    static String declared(byte[] bytes) {
        return declared(head(bytes));
    }

    private static String declared(String head) {
        for (var pattern : List.of(XML_CHARSET, META_CHARSET)) {
            var matcher = pattern.matcher(head);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    }
}
