package org.adduce.core.internal.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Decides in which charset bytes are, and decodes them. */
public final class Decoder {

    private static final Map<String, String> SUPERSETS = Map.of("US-ASCII", "windows-1252", "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254", "GB2312", "GB18030", "GBK", "GB18030", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949");

    private Decoder() {
    }

    /**
     * Decoded bytes, line ends and all.
     *
     * @param text the text, without a byte order mark
     * @param charset what the bytes were read as
     * @param isGuessed whether nothing but their look says so
     * @param isSure whether that look is plain
     * @param strays how many places are not of that charset
     * @param firstStrayLine the line of the first of them, from 1, or 0
     */
    public record Result(String text, Charset charset, boolean isGuessed, boolean isSure, int strays, int firstStrayLine) {

        static Result plain(String text, Charset charset) {
            return new Result(text, charset, false, true, 0, 0);
        }
    }

    /** The charset that is meant, and used, where another is named: one that holds its characters and more. */
    public static Charset superset(Charset named) {
        var superset = SUPERSETS.getOrDefault(named.name(), named.name());
        return Charset.isSupported(superset) ? Charset.forName(superset) : named;
    }

    /** Decodes all of {@code bytes}. */
    public static Result decode(byte[] bytes, Optional<Charset> declared) {
        return ByteOrderMark.at(bytes).map(mark -> marked(bytes, mark))
                .or(() -> Utf16Look.of(bytes, Utf16Look.LATIN).flatMap(charset -> strict(bytes, charset)))
                .or(() -> Utf8.strict(bytes).map(plain -> shifted(bytes, declared, plain).orElse(plain)))
                .or(() -> Utf16Look.of(bytes, Utf16Look.ANY).flatMap(charset -> strict(bytes, charset)))
                .or(() -> declared.flatMap(charset -> declared(bytes, charset)))
                .or(() -> Utf8.nearly(bytes))
                .orElseGet(() -> guessed(bytes));
    }

    private static Result marked(byte[] bytes, ByteOrderMark mark) {
        var rest = mark.rest(bytes);
        if (mark.charset().equals(StandardCharsets.UTF_8)) {
            return Utf8.strict(rest).orElseGet(() -> Utf8.lenient(rest));
        }
        boolean isUtf32 = mark.charset().name().startsWith("UTF-32");
        return withStrays(isUtf32 ? new String(rest, mark.charset()) : Utf16Look.decode(rest, mark.charset()), mark.charset(), false, true);
    }

    /** Charsets that shift look like ASCII, which is UTF-8. */
    private static Optional<Result> shifted(byte[] bytes, Optional<Charset> declared, Result plain) {
        return Shifted.isPerhaps(plain.text()) ? Shifted.of(bytes, declared).flatMap(charset -> strict(bytes, charset)) : Optional.empty();
    }

    private static Optional<Result> declared(byte[] bytes, Charset charset) {
        return OneByte.isOne(charset) ? Optional.of(Result.plain(OneByte.decode(bytes, charset), charset)) : strict(bytes, charset);
    }

    private static Optional<Result> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(Result.plain(text.toString(), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Result guessed(byte[] bytes) {
        var guess = CharsetGuess.of(bytes);
        var text = OneByte.isOne(guess.charset()) ? OneByte.decode(bytes, guess.charset()) : new String(bytes, guess.charset());
        return withStrays(text, guess.charset(), true, guess.isSure());
    }

    /** What a charset's decoder cannot read it gives as U+FFFD. */
    private static Result withStrays(String text, Charset charset, boolean isGuessed, boolean isSure) {
        int first = text.indexOf(Characters.REPLACEMENT);
        int strays = first < 0 ? 0 : (int) text.chars().filter(c -> c == Characters.REPLACEMENT).count();
        return new Result(text, charset, isGuessed, isSure, strays, first < 0 ? 0 : line(text, first));
    }

    /** Counts CRLF once; a CR by itself ends a line too. */
    static int line(CharSequence text, int offset) {
        int line = 1;
        for (int at = 0; at < offset; at++) {
            char c = text.charAt(at);
            line += c == '\n' || c == '\r' && text.charAt(at + 1) != '\n' ? 1 : 0;
        }
        return line;
    }
}
