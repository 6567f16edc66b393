package org.adduce.importer.web.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jsoup.nodes.Entities;

/** A web archive (MHTML, RFC 2557): the page is its first part of HTML, pictures and styles follow. */
final class Mhtml {

    private static final Pattern CHARSET = Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]+)");
    private static final Pattern START = Pattern.compile("(?i)\\bstart\\s*=\\s*\"?(<[^>\"]+>)");
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_HEADERS = 10_000;
    private static final int MOST_PARTS = 100_000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private String address = "";
    private String partAddress = "";
    private String title = "";
    private Optional<String> saved = Optional.empty();
    private byte[] page = new byte[0];
    private byte[] plain = new byte[0];
    private String partCharset = "";
    private String charset = "";
    private byte[] rawTitle = new byte[0];
    private int frames;
    /** The id of the part that the others belong to, where the head names one. */
    private String start = "";
    private String partId = "";

    private Mhtml() {
    }

    static SavedPage read(byte[] bytes, Hints hints) throws ImportException {
        var archive = walked(bytes);
        if (archive.page.length == 0 && archive.plain.length == 0 && archive.title.isEmpty() && archive.address.isEmpty()) {
            throw new ImportException(Diagnostic.error("There is no page in this web archive: it has no part of HTML. Save the page again, as \u201Cweb page, single file\u201D.", 0));
        }
        if (archive.frames > 0) {
            archive.diagnostics.add(Diagnostic.info(archive.frames + " further pages in the archive (frames, advertisements) were left out", 0));
        }
        if (archive.page.length == 0 && archive.plain.length == 0) {
            archive.diagnostics.add(Diagnostic.warning("The page in this web archive is empty; only what is said about it was read", 0));
            return new SavedPage("", archive.address, archive.title, archive.saved, archive.diagnostics);
        }
        var given = hints.options().getOrDefault(Hints.CHARSET, "");
        return archive.saved(given.isBlank() ? archive.said() : given);
    }

    /** What is in it; where nothing is, perhaps because the line between its parts is another than its head says. */
    private static Mhtml walked(byte[] bytes) {
        var archive = new Mhtml();
        archive.walk(bytes);
        var boundary = archive.page.length == 0 ? MhtmlBoundary.mended(bytes) : Optional.<MhtmlBoundary>empty();
        if (boundary.isEmpty()) {
            if (MhtmlBoundary.isCut(bytes)) {
                archive.diagnostics.add(Diagnostic.warning("The web archive ends within one of its parts; it may be cut off. What there is was read", MhtmlBoundary.lines(bytes)));
            }
            return archive;
        }
        var mended = new Mhtml();
        mended.walk(boundary.get().bytes());
        var said = boundary.get().said();
        mended.diagnostics.add(Diagnostic.warning((said.isEmpty() ? "The head of this web archive does not say what stands between its parts; \u201C"
                : "The head of this web archive says that \u201C" + said + "\u201D stands between its parts; \u201C") + boundary.get().real() + "\u201D does, and it was read so", boundary.get().line()));
        return mended;
    }

    private SavedPage saved(String said) throws ImportException {
        var bytes = page.length > 0 ? page : markup(plain, said);
        var html = PageReader.html(bytes, page.length > 0 ? said : StandardCharsets.UTF_8.name(), partAddress.isEmpty() ? address : partAddress, saved);
        diagnostics.addAll(html.diagnostics());
        return new SavedPage(html.html(), html.address(), heading(said), html.saved(), diagnostics);
    }

    /** The charset: the part's, where it says one that tells anything, else the page's own word. */
    private String said() {
        boolean isTelling = !charset.isEmpty() && !charset.equalsIgnoreCase("us-ascii") && PageReader.isCharset(charset);
        var own = isTelling ? "" : PageReader.declared(page);
        return own.isEmpty() ? charset : own;
    }

    /** A page of nothing but text, as browsers save what is no HTML. */
    private static byte[] markup(byte[] plain, String charset) throws ImportException {
        return ("<html><body><pre>" + Entities.escape(TextDecoding.decode(plain, charset).text()) + "</pre></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    /** Some browsers write the title as bytes of the page's charset, which the head of a mail should not hold. */
    private String heading(String charset) throws ImportException {
        return rawTitle.length == 0 ? title : TextDecoding.decode(rawTitle, charset).text().strip();
    }

    private void walk(byte[] bytes) {
        var config = new MimeConfig.Builder().setMaxLineLen(LONGEST_LINE).setMaxHeaderLen(LONGEST_HEADER).setMaxHeaderCount(MOST_HEADERS).setMaxContentLen(-1).build();
        var stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        var location = "";
        int parts = 0;
        try {
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS; state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> {
                        location = "";
                        partCharset = "";
                        partId = "";
                    }
                    case T_FIELD -> location = field(stream, location);
                    case T_BODY -> {
                        parts++;
                        body(stream, location);
                    }
                    default -> { }
                }
            }
        } catch (MimeException | IOException e) {
            diagnostics.add(Diagnostic.warning("The web archive is broken behind the page and was read as far as possible: " + e.getMessage(), 0));
        }
    }

    private String field(MimeTokenStream stream, String location) {
        var field = stream.getField();
        var value = field.getBody() == null ? "" : field.getBody().strip();
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "snapshot-content-location" -> address = value;
            case "subject" -> subject(field, value);
            case "content-type" -> {
                var said = CHARSET.matcher(value);
                partCharset = said.find() ? said.group(1) : "";
                var first = START.matcher(value);
                start = first.find() ? first.group(1) : start;
            }
            case "date" -> saved = saved.isEmpty() ? Optional.of(value).filter(date -> !date.isEmpty()) : saved;
            case "content-id" -> partId = value;
            case "content-location" -> {
                address = address.isEmpty() && page.length == 0 ? value : address;
                return value;
            }
            default -> { }
        }
        return location;
    }

    private void subject(Field field, String value) {
        if (title.isEmpty()) {
            title = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
            var line = field.getRaw() == null ? "" : new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
            if (line.chars().anyMatch(c -> c > 0x7F)) {
                rawTitle = line.substring(line.indexOf(':') + 1).replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.ISO_8859_1);
            }
        }
    }

    private void body(MimeTokenStream stream, String location) throws IOException {
        var descriptor = stream.getBodyDescriptor();
        boolean isPage = descriptor.getMimeType().equals("text/html") || descriptor.getMimeType().equals("application/xhtml+xml");
        boolean isPlain = descriptor.getMimeType().equals("text/plain") && page.length + plain.length == 0;
        boolean isStart = isPage && !start.isEmpty() && start.equals(partId);
        frames += isPage && page.length > 0 ? 1 : 0;
        if (isPage && (page.length == 0 || isStart) || isPlain) {
            var bytes = stream.getDecodedInputStream().readAllBytes();
            page = isPage ? bytes : page;
            plain = isPage ? plain : bytes;
            partAddress = location;
            charset = partCharset;
        }
    }
}
