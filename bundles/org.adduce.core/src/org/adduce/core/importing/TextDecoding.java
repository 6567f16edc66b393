package org.adduce.core.importing;

import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.core.internal.importing.Decoder;
import org.adduce.core.internal.importing.Messages;
import org.adduce.core.internal.importing.TextCleaning;
import org.eclipse.osgi.util.NLS;

/**
 * Makes text of bytes in whatever charset, without loss. A byte order mark counts first, then UTF-16 by its look, then
 * UTF-8 if the bytes are that, then the charset that was declared, then what the bytes look most like. Bytes that are
 * UTF-8 but for a few are read as that, and the few as windows-1252, as happens where texts were put together.
 *
 * @since 1.0
 */
public final class TextDecoding {

    /** How many bytes are read at the most: 512 MiB. */
    public static final int LIMIT = 512 << 20;

    private static final int MEGABYTE = 1 << 20;

    private TextDecoding() {
    }

    /**
     * Decodes bytes of which nothing is known.
     *
     * @throws ImportException if there are more than {@link #LIMIT} of them
     */
    public static DecodedText decode(byte[] bytes) throws ImportException {
        return decode(bytes, "");
    }

    /**
     * Decodes bytes whose charset is declared by {@link Hints#CHARSET}, if it is.
     *
     * @throws ImportException if there are more than {@link #LIMIT} of them
     */
    public static DecodedText decode(byte[] bytes, Hints hints) throws ImportException {
        return decode(bytes, hints.options().getOrDefault(Hints.CHARSET, ""));
    }

    /**
     * Decodes bytes.
     *
     * @param declared the name of the charset that they are said to be in, by a header for instance; empty if nobody says
     * @throws ImportException if there are more than {@link #LIMIT} of them
     */
    public static DecodedText decode(byte[] bytes, String declared) throws ImportException {
        if (bytes.length > LIMIT) {
            throw tooLong(bytes.length);
        }
        var diagnostics = new ArrayList<Diagnostic>();
        var charset = charset(declared, diagnostics);
        var decoded = Decoder.decode(bytes, charset);
        tell(decoded, charset, diagnostics);
        var cleaned = TextCleaning.of(decoded.text());
        if (cleaned.replaced() > 0) {
            diagnostics.add(Diagnostic.warning(NLS.bind(Messages.Text_unkept, cleaned.replaced()), cleaned.firstLine()));
        }
        return new DecodedText(cleaned.text(), decoded.charset(), diagnostics);
    }

    static ImportException tooLong(long length) {
        return new ImportException(Diagnostic.error(NLS.bind(Messages.File_tooLong, (length + MEGABYTE - 1) / MEGABYTE, LIMIT / MEGABYTE), 0));
    }

    private static Optional<Charset> charset(String name, List<Diagnostic> diagnostics) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decoder.superset(Charset.forName(name.strip())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            diagnostics.add(Diagnostic.warning(NLS.bind(Messages.Text_unknownCharset, name.strip()), 0));
            return Optional.empty();
        }
    }

    private static void tell(Decoder.Result decoded, Optional<Charset> declared, List<Diagnostic> diagnostics) {
        var name = decoded.charset().name();
        boolean isOther = declared.isPresent() && !decoded.charset().equals(declared.get());
        if (isOther && !decoded.text().chars().allMatch(c -> c < 0x80)) {
            diagnostics.add(Diagnostic.info(NLS.bind(Messages.Text_otherCharset, declared.get().name(), name), 0));
        } else if (decoded.isGuessed()) {
            diagnostics.add(decoded.isSure() ? Diagnostic.info(NLS.bind(Messages.Text_guessed, name), 0)
                    : Diagnostic.warning(NLS.bind(Messages.Text_doubtful, name), 0));
        }
        if (decoded.strays() > 0) {
            diagnostics.add(Diagnostic.warning(NLS.bind(Messages.Text_strays, decoded.strays(), name), decoded.firstStrayLine()));
        }
    }

    /** The text that an input begins with, for recognising it; what is cut off at its end is left out. */
    public static String head(byte[] head) {
        return TextCleaning.of(Decoder.decode(Arrays.copyOf(head, wholeLength(head)), Optional.empty()).text()).text();
    }

    /** The length without a UTF-8 sequence that is cut off at the end. */
    private static int wholeLength(byte[] bytes) {
        int lead = bytes.length - 1;
        while (lead >= 0 && bytes.length - lead < 4 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        if (lead < 0 || (bytes[lead] & 0xC0) != 0xC0) {
            return bytes.length;
        }
        int needed = (bytes[lead] & 0xE0) == 0xC0 ? 2 : (bytes[lead] & 0xF0) == 0xE0 ? 3 : 4;
        return bytes.length - lead < needed ? lead : bytes.length;
    }
}
