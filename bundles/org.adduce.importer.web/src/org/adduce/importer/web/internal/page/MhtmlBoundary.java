package org.adduce.importer.web.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line between the parts of a web archive, as its head says it and as it is: who mends an archive by hand, or a mail program
 * on the way, makes them differ, and then no part is found.
 *
 * @param said what the head says
 * @param real what stands between the parts
 * @param line the line, from 1, of the first that is so
 * @param bytes the archive with what is real in its head
 */
record MhtmlBoundary(String said, String real, int line, byte[] bytes) {

    /** RFC 2046 allows so many letters. */
    private static final Pattern SAID = Pattern.compile("(?i)\\bboundary\\s*=\\s*\"?([^\";\\r\\n]{1,200})");
    private static final Pattern REAL = Pattern.compile("(?im)^--([^\\s].{0,69}?)[ \\t]*\\r?\\nContent-[a-z-]{2,40}:");
    private static final int LONGEST_HEAD = 64 * 1024;

    /** How they differ; empty where they do not, or where no line is between parts. */
    static Optional<MhtmlBoundary> mended(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var said = SAID.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        var real = REAL.matcher(text);
        if (!said.find() || !real.find() || said.group(1).strip().equals(real.group(1))) {
            return Optional.empty();
        }
        var mended = text.substring(0, said.start()) + "boundary=\"" + real.group(1) + '"' + text.substring(text.startsWith("\"", said.end()) ? said.end() + 1 : said.end());
        int line = 1 + (int) text.substring(0, real.start()).chars().filter(character -> character == '\n').count();
        return Optional.of(new MhtmlBoundary(said.group(1).strip(), real.group(1), line, mended.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
