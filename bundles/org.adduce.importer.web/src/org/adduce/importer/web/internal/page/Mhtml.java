package org.adduce.importer.web.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** A web archive (MHTML, RFC 2557): the page is its first part of HTML, pictures and styles follow. */
final class Mhtml {

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
    private String charset = "";
    private int frames;

    private Mhtml() {
    }

    static SavedPage read(byte[] bytes, Hints hints) throws ImportException {
        var archive = new Mhtml();
        archive.walk(bytes);
        if (archive.page.length == 0 && archive.title.isEmpty() && archive.address.isEmpty()) {
            throw new ImportException(Diagnostic.error("There is no page in this web archive: it has no part of HTML. Save the page again, as \u201Cweb page, single file\u201D.", 0));
        }
        if (archive.frames > 0) {
            archive.diagnostics.add(Diagnostic.info(archive.frames + " further pages in the archive (frames, advertisements) were left out", 0));
        }
        if (archive.page.length == 0) {
            archive.diagnostics.add(Diagnostic.warning("The page in this web archive is empty; only what is said about it was read", 0));
            return new SavedPage("", archive.address, archive.title, archive.saved, archive.diagnostics);
        }
        var given = hints.options().getOrDefault(Hints.CHARSET, "");
        var charset = given.isBlank() ? archive.charset : given;
        var html = PageReader.html(archive.page, charset.isBlank() ? PageReader.declared(archive.page) : charset, archive.partAddress.isEmpty() ? archive.address : archive.partAddress, archive.saved);
        archive.diagnostics.addAll(html.diagnostics());
        return new SavedPage(html.html(), html.address(), archive.title, html.saved(), archive.diagnostics);
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
                    case T_START_HEADER -> location = "";
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
            case "subject" -> title = title.isEmpty() ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT) : title;
            case "date" -> saved = saved.isEmpty() ? Optional.of(value).filter(date -> !date.isEmpty()) : saved;
            case "content-location" -> {
                address = address.isEmpty() && page.length == 0 ? value : address;
                return value;
            }
            default -> { }
        }
        return location;
    }

    private void body(MimeTokenStream stream, String location) throws IOException {
        var descriptor = stream.getBodyDescriptor();
        boolean isPage = descriptor.getMimeType().equals("text/html") || descriptor.getMimeType().equals("application/xhtml+xml");
        if (!isPage) {
            return;
        }
        if (page.length > 0) {
            frames++;
            return;
        }
        page = stream.getDecodedInputStream().readAllBytes();
        partAddress = location;
        charset = descriptor.getCharset() == null ? "" : descriptor.getCharset();
    }
}
